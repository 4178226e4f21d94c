import type { Category, Fact, Source } from "../model";
import type { ParsedFile } from "../parsed-file";
import type { Problem } from "../problem";

/** All files of the data, each right in itself, to be checked against each other. */
export interface CheckContext {
  readonly sources: ParsedFile<{ readonly sources: readonly Source[] }>;
  readonly categories: ParsedFile<{ readonly categories: readonly Category[] }>;
  readonly facts: readonly ParsedFile<{ readonly facts: readonly Fact[] }>[];
  /** `null` where there is none: cues may then use no list. */
  readonly lexicon: ParsedFile<{
    readonly lists: Readonly<Record<string, readonly string[]>>;
  }> | null;
  /** How many non-empty lines each article has, by file name; `null` where they are not at hand. */
  readonly paragraphs: ReadonlyMap<string, number> | null;
}

/** Finds one sort of mistake. */
export type Check = (context: CheckContext) => Problem[];
