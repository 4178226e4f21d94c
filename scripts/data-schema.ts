/**
 * Writes the JSON Schemas of reference-data/schema, by which editors complete and check the data,
 * from the zod schemas. With --check it writes nothing and exits with 1 where one is out of date.
 *
 *   npm run data:schema [-- --check]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas, outdatedSchemas, SCHEMA_FOLDER } from "./json-schemas";

if (process.argv.includes("--check")) {
  const outdated = outdatedSchemas();
  for (const path of outdated) {
    console.error(`${path}: expected what the zod schema gives; run \`npm run data:schema\``);
  }
  process.exitCode = outdated.length === 0 ? 0 : 1;
} else {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const { path, text } of jsonSchemas()) writeFileSync(path, text);
}
