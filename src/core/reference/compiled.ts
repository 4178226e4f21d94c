import type { NeededWords } from "../prefilter/needed-words";
/** The reference data made ready for matching: built once, shipped as plain JSON. */
import type { FigureForm } from "./cues";
import type { Category, Fact, Source } from "./model";

/** Cues with every group of phrases replaced by the number of its phrase set; -1 stands for none. */
export interface CompiledCues {
  readonly subject: number;
  readonly rivals: number;
  readonly counts: number;
  readonly notCounts: number;
  readonly doubt: number;
  readonly runnerUp: number;
  readonly ages: number;
  readonly asides: number;
  readonly speaker: number;
  readonly within: number;
  readonly form: FigureForm;
  readonly about: readonly number[];
  readonly topic: readonly number[];
  readonly against: number;
  readonly againstTopic: number;
  readonly establishes: number;
  readonly firm: number;
  /** First and last ISO day, or null. */
  readonly newsOf: readonly [string, string] | null;
  readonly onlyKnown: boolean;
  readonly wholePhrase: boolean;
  readonly linked: boolean;
  readonly shareOf: number | null;
  /** Quantities: amounts given in the same paragraphs. Ranks: other facts' places on the scale. */
  readonly beside: readonly number[];
  /** One phrase set per statement for kinds with names; empty for others. */
  readonly names: readonly number[];
  /** For list-valued places: one phrase set per member. */
  readonly members: readonly number[];
}

export interface CompiledFact extends Omit<Fact, "cues"> {
  readonly cues: CompiledCues;
}

export interface CompiledReference {
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly facts: readonly CompiledFact[];
  /**
   * Phrases by their first stem. A value lists `rest:codes` separated by `|`, `rest` the further
   * stems and `codes` numbers `2 * set + (1 where an upper-case first letter is asked for)`. Kept
   * as text so that a table of many thousand words costs nothing until one of its words is met.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** Phrase sets the engine itself asks for, by list name. */
  readonly sets: Readonly<Record<string, number>>;
  /** Words of which one must stand on a page before anything is looked for. Lower case. */
  readonly gateWords: readonly string[];
  /** Words of which one must stand there as well, asked for first because they are few. Lower case. */
  readonly gateAnchors: readonly string[];
  /** Words without which nothing is found in a text. */
  readonly needed: NeededWords;
}
