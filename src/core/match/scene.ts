import type { PeriodSpan, QuantitySpan } from "../claim/types";
import type { Token } from "../text/types";
import type { Hits } from "./phrases";

/** What surrounds a sentence: title, text before it, and the page's date. */
export interface Surroundings {
  /** Hits in the sentence before, nearest first; then further ones of the paragraph. */
  readonly before: readonly Hits[];
  /** Hits in the sentence after. */
  readonly after: Hits;
  readonly title: Hits;
  /** Periods that sentences of the same paragraph state, nearest first. */
  readonly periodsBefore: readonly PeriodSpan[];
  /** First and last ISO day of the page's publication, or null. */
  readonly published: readonly [string, string] | null;
}

/** A sentence with all that was found in it. Matching reads this and nothing else. */
export interface Scene {
  /** The normalised text the offsets refer to. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: Hits;
  readonly quantities: readonly QuantitySpan[];
  readonly periods: readonly PeriodSpan[];
  readonly surroundings: Surroundings;
  /** Ends with a question mark: nothing is claimed. */
  readonly question: boolean;
}

/** True where a phrase of the set stands in the sentence. */
export function inSentence(scene: Scene, set: number): boolean {
  return set >= 0 && scene.hits.has(set);
}

/** True where a phrase of the set stands in the sentence, or in title, text before or sentence after. */
export function inOrAround(scene: Scene, set: number): boolean {
  return inSentence(scene, set) || inSurroundings(scene, set) || scene.surroundings.after.has(set);
}

/** True where a phrase of the set stands in title or text before. */
export function inSurroundings(scene: Scene, set: number): boolean {
  if (set < 0) return false;
  const { before, title } = scene.surroundings;
  return title.has(set) || before.some((hits) => hits.has(set));
}
