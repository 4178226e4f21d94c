import type { CompiledFact } from "../../reference/compiled";
import { isTransparent } from "../../text/transparent";
import { type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that may stand between a thing and what is said of it: none that brings in another subject. */
const LINKS = set(
  `, ( ) : which whose that it its is are has have the a an 's of for by in at to out from with where
   currently now still itself main central global general official world international police policing
   agency body organization organisation secretariat located situated city town capital this year for plays played play`,
);
/** The same for what happened once. */
const PAST_LINKS = set("was were had been being took place");
/** Tokens from the first span to the last. */
const LONGEST = 16;

/**
 * True where the spans stand side by side with nothing but links and the fact's own words between:
 * "Interpol, which has its headquarters in Geneva", not "a lawyer based in London, who fights
 * Interpol alerts". What has been so is another matter than what is, save for events.
 */
export function areLinked(scene: Scene, fact: CompiledFact, spans: readonly Hit[]): boolean {
  const from = Math.min(...spans.map(({ first }) => first));
  const to = Math.max(...spans.map(({ last }) => last));
  if (to - from >= LONGEST) return false;
  const known = [...spans, ...ownWords(scene, fact)];
  const isEvent = fact.cues.establishes >= 0;
  return scene.tokens.slice(from, to + 1).every(({ text }, index) => {
    if (LINKS.has(text) || isTransparent(text) || (isEvent && PAST_LINKS.has(text))) return true;
    const at = from + index;
    return known.some(({ first, last }) => first <= at && at <= last);
  });
}

/** Every phrase of the sentence that the fact declares in its favour. */
function ownWords(scene: Scene, { cues }: CompiledFact): Hit[] {
  const { counts, subject, firm, establishes, ages, about, topic } = cues;
  return [counts, ages, subject, firm, establishes, ...about, ...topic].flatMap((one) => [
    ...hitsOf(scene.hits, one),
  ]);
}
