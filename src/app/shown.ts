import type { Annotation } from "../core/annotation";
import type { PageSettings } from "../model/page-settings";

/** Which annotations the settings let through. */
export interface Shown {
  /** Whether it is to be painted. */
  isWanted(annotation: Annotation): boolean;
  /** Whether a painted one that is not wanted is hidden by the style sheet alone. */
  isHiddenByStyle(annotation: Annotation): boolean;
  /** Whether each annotation is judged by itself: what is found later changes nothing for the others. */
  readonly isOfEach: boolean;
}

/**
 * @param annotations All of the page, in its order: the first mention of each kind is found in it.
 */
export function shown(settings: PageSettings, annotations: () => readonly Annotation[]): Shown {
  const off = new Set(settings.categoriesOff);
  const ignoredFacts = new Set(settings.ignoredFacts);
  const ignoredClaims = new Set(settings.ignoredClaims.map(claimKey));
  const isLetThrough = (annotation: Annotation) =>
    !off.has(annotation.category) &&
    !(annotation.fact !== null && ignoredFacts.has(annotation.fact)) &&
    !(ignoredClaims.size > 0 && ignoredClaims.has(claimKey(annotation)));
  const firstMentions =
    settings.density === "first-mentions" ? findFirstMentions(annotations(), isLetThrough) : null;
  return {
    isWanted: (annotation) =>
      isLetThrough(annotation) &&
      (annotation.verdict !== "mention" ||
        settings.density === "everything" ||
        firstMentions?.has(annotation.id) === true),
    isHiddenByStyle: (annotation) => off.has(annotation.category),
    isOfEach: firstMentions === null,
  };
}

function claimKey({
  fact,
  quote,
}: {
  readonly fact: string | null;
  readonly quote: string;
}): string {
  return JSON.stringify([fact, quote]);
}

/** The first mention of each fact, or of each category where it is of no fact. */
function findFirstMentions(
  annotations: readonly Annotation[],
  isLetThrough: (annotation: Annotation) => boolean,
): ReadonlySet<string> {
  const kinds = new Set<string>();
  const first = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.verdict !== "mention" || !isLetThrough(annotation)) continue;
    const kind = JSON.stringify([annotation.category, annotation.fact]);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    first.add(annotation.id);
  }
  return first;
}
