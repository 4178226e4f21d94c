import { CHECKS } from "./check/checks";
import type { CheckContext } from "./check/context";
import type { ReferenceData } from "./model";
import type { TextFile } from "./parsed-file";
import type { Problem } from "./problem";
import {
  categoriesFileSchema,
  factsFileSchema,
  lexiconFileSchema,
  sourcesFileSchema,
} from "./schema";
import { parseFile } from "./schema-problems";

/** The files of `reference-data/` as text. */
export interface ReferenceFiles {
  readonly sources: TextFile;
  readonly categories: TextFile;
  readonly facts: readonly TextFile[];
  readonly lexicon: TextFile | null;
  /** How many non-empty lines each article has, by file name; `null` where they are not at hand. */
  readonly paragraphs: ReadonlyMap<string, number> | null;
}

export type Loaded =
  | { readonly data: ReferenceData; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] };

/**
 * Reads and checks the reference data. Nothing is thrown for what stands in the files: every
 * mistake is a problem, and with one there is no data. The files are checked against each other
 * only when each is right in itself, so that one mistake is not told many times.
 */
export function loadReference(files: ReferenceFiles): Loaded {
  const sources = parseFile(files.sources, sourcesFileSchema);
  const categories = parseFile(files.categories, categoriesFileSchema);
  const facts = files.facts.map((file) => parseFile(file, factsFileSchema));
  const lexicon = files.lexicon ? parseFile(files.lexicon, lexiconFileSchema) : null;

  const problems = [sources, categories, ...facts, ...(lexicon ? [lexicon] : [])].flatMap(
    (parsed): readonly Problem[] => parsed.problems,
  );
  if (problems.length > 0 || !sources.file || !categories.file) return { data: null, problems };

  const context: CheckContext = {
    sources: sources.file,
    categories: categories.file,
    facts: facts.flatMap(({ file }) => (file ? [file] : [])),
    lexicon: lexicon?.file ?? null,
    paragraphs: files.paragraphs,
  };
  const found = CHECKS.flatMap((check) => check(context));
  return found.length > 0
    ? { data: null, problems: found }
    : { data: joined(context), problems: [] };
}

function joined({ sources, categories, facts, lexicon }: CheckContext): ReferenceData {
  return {
    sources: sources.content.sources,
    categories: categories.content.categories,
    facts: facts.flatMap((file) => file.content.facts),
    lexicon: lexicon?.content.lists ?? {},
  };
}
