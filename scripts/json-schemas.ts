import { existsSync, readFileSync } from "node:fs";
import * as z from "zod/mini";
import { knownContradictionsFileSchema } from "../src/core/reference/known-schema";
import {
  categoriesFileSchema,
  factsFileSchema,
  lexiconFileSchema,
  packFileSchema,
  sourcesFileSchema,
} from "../src/core/reference/schema";
import { sitesFileSchema } from "../src/core/reference/site-schema";

export const SCHEMA_FOLDER = "reference-data/schema";

const FILES = {
  categories: categoriesFileSchema,
  facts: factsFileSchema,
  "known-contradictions": knownContradictionsFileSchema,
  lexicon: lexiconFileSchema,
  pack: packFileSchema,
  sites: sitesFileSchema,
  sources: sourcesFileSchema,
};

/** The JSON Schema (draft 7, which editors know best) of each sort of file, as text. */
export function jsonSchemas(): { readonly path: string; readonly text: string }[] {
  return Object.entries(FILES).map(([name, schema]) => ({
    path: `${SCHEMA_FOLDER}/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-07", reused: "ref" }), null, 2)}\n`,
  }));
}

/** Paths of the schemas that are not, or not as, generated. */
export function outdatedSchemas(): string[] {
  return jsonSchemas()
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(({ path }) => path);
}
