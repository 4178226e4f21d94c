import type { Annotation } from "../../core/annotation";
import type { Category, Source } from "../../core/reference/model";
import { CATEGORY_HUES, OTHER_HUE } from "../../model/palette";
import type { CardContent, ShownFact } from "../../ui/card";
import type { CardRequest } from "./port";

/** The part of the reference data that cards show. */
export interface ShownReference {
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly facts: readonly ShownFact[];
}

/** A mention of no fact lists so many facts of its category; more would be no answer. */
const MOST_RELATED = 5;

/** Puts together what the card shows of an annotation, from the engine's own data alone. */
export function contentMaker(
  reference: ShownReference,
): (request: Pick<CardRequest, "annotation" | "position" | "url">) => CardContent {
  const facts = new Map(reference.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(reference.sources.map((source) => [source.id, source]));
  const categories = new Map(reference.categories.map((category) => [category.id, category]));
  return ({ annotation, position, url }) => ({
    annotation,
    fact: annotation.fact === null ? null : (facts.get(annotation.fact) ?? null),
    related: annotation.fact === null ? related(reference.facts, annotation) : [],
    sources,
    category: {
      title: categories.get(annotation.category)?.title ?? annotation.category,
      hue: CATEGORY_HUES[annotation.category] ?? OTHER_HUE,
    },
    position: position.index > 0 ? position : undefined,
    url,
  });
}

/** Facts that several sources answer come first: they say the most about the subject. */
function related(facts: readonly ShownFact[], { category }: Annotation): ShownFact[] {
  return facts
    .filter((fact) => fact.category === category)
    .sort((a, b) => b.statements.length - a.statements.length)
    .slice(0, MOST_RELATED);
}
