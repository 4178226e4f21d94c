import type { Category, Fact, Source } from "../model";
import type { ParsedFile } from "../parsed-file";
import type { Problem } from "../problem";

/** What one file has; a pack has all of it in one, the built-in data a file for each. */
export interface Content {
  readonly sources?: readonly Source[] | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  readonly lists?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** All files of the data, each right in itself, to be checked against each other. */
export interface CheckContext {
  readonly files: readonly ParsedFile<Content>[];
  /** Whether each category has a file of facts of its own name. */
  readonly fileByCategory: boolean;
  /** How many non-empty lines each article has, by file name; `null` where they are not at hand. */
  readonly paragraphs: ReadonlyMap<string, number> | null;
}

/** Finds one sort of mistake. */
export type Check = (context: CheckContext) => Problem[];
