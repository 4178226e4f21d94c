import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceFiles } from "../src/core/reference/load";
import type { TextFile } from "../src/core/reference/parsed-file";

/** Where the data stands, from the project's root. */
export const REFERENCE_DATA = "reference-data";

/** Where the articles may stand beside the project; paragraph numbers are checked where they do. */
const ARTICLES = "../shared/seeds";

/** The files (and the folder of facts) without which a data folder is none. */
export function requiredFiles(folder: string): string[] {
  const names = ["sources", "categories", "sites", "known-contradictions"];
  return [...names.map((name) => `${folder}/${name}.json`), `${folder}/facts`];
}

/** Reads the files of a data folder as text. @throws where one that must be there is not. */
export function readReferenceFiles(folder = REFERENCE_DATA, articles = ARTICLES): ReferenceFiles {
  const read = (name: string): TextFile => ({
    name: `${folder}/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  });
  const facts = readdirSync(join(folder, "facts")).filter((name) => name.endsWith(".json"));
  return {
    sources: read("sources.json"),
    categories: read("categories.json"),
    facts: facts.sort().map((name) => read(`facts/${name}`)),
    lexicon: existsSync(join(folder, "lexicon.json")) ? read("lexicon.json") : null,
    paragraphs: countParagraphs(articles),
  };
}

function countParagraphs(folder: string): ReadonlyMap<string, number> | null {
  if (!existsSync(folder)) return null;
  return new Map(
    readdirSync(folder).map((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      return [name, lines.filter((line) => line.trim() !== "").length];
    }),
  );
}
