import { CHECKS } from "./check/checks";
import type { CheckContext, Content } from "./check/context";
import { all } from "./check/each";
import type { ReferenceData } from "./model";
import type { ParsedFile, TextFile } from "./parsed-file";
import type { Problem } from "./problem";
import {
  categoriesFileSchema,
  factsFileSchema,
  lexiconFileSchema,
  packFileSchema,
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
  const parsed = [
    parseFile(files.sources, sourcesFileSchema),
    parseFile(files.categories, categoriesFileSchema),
    ...files.facts.map((file) => parseFile(file, factsFileSchema)),
    ...(files.lexicon ? [parseFile(files.lexicon, lexiconFileSchema)] : []),
  ];
  const problems = parsed.flatMap((each): readonly Problem[] => each.problems);
  if (problems.length > 0) return { data: null, problems };
  return checked({
    files: parsed.flatMap(({ file }): ParsedFile<Content>[] => (file ? [file] : [])),
    fileByCategory: true,
    paragraphs: files.paragraphs,
  });
}

/**
 * The data with a pack added: one file with facts and, where it brings its own, sources, categories
 * and word lists. A pack adds and changes nothing: its ids and names are new. Mistakes are
 * problems, as for the data itself.
 */
export function loadPack(data: ReferenceData, pack: TextFile): Loaded {
  const { file, problems } = parseFile(pack, packFileSchema);
  if (!file) return { data: null, problems };
  const { lexicon: lists, ...entries } = data;
  return checked({
    files: [ofData({ ...entries, lists }), file],
    fileByCategory: false,
    paragraphs: null,
  });
}

function checked(context: CheckContext): Loaded {
  const problems = CHECKS.flatMap((check) => check(context));
  return problems.length > 0
    ? { data: null, problems }
    : { data: joined(context.files), problems: [] };
}

function joined(files: CheckContext["files"]): ReferenceData {
  return {
    sources: all(files, "sources"),
    categories: all(files, "categories"),
    facts: all(files, "facts"),
    lexicon: Object.assign({}, ...files.map((file) => file.content.lists ?? {})),
  };
}

/** Data that is checked already, to check a pack against: no message points into it. */
function ofData(content: Content): ParsedFile<Content> {
  const place = { line: 1, column: 1 };
  return { name: "the built-in data", json: { value: content, placeOf: () => place }, content };
}
