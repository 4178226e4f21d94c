/**
 * The engine from the command line: pages to a table or to JSON, records to records.
 * Exit status 1 where a file or a line could not be read; everything else is still processed.
 */
import { createEngine } from "../src/core/annotate";
import type { Engine } from "../src/core/annotation";
import { compileReference } from "../src/core/reference/compile";
import { type Options, readOptions, USAGE } from "./annotate/options";
import { withPacks } from "./annotate/packs";
import { annotatePage } from "./annotate/pages";
import { annotateRecords } from "./annotate/records";
import { table } from "./annotate/table";
import { readReferenceData } from "./reference-data";

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const data = withPacks(readReferenceData(), options.packs);
  checkCategories(
    options,
    data.categories.map((category) => category.id),
  );
  const engine = createEngine(compileReference(data), { categories: options.categories });
  if (options.output !== "jsonl") return annotateFiles(options, engine);
  const { stdin, stdout } = process;
  return (await annotateRecords(stdin, stdout, engine, options)) > 0 ? 1 : 0;
}

function annotateFiles(options: Options, engine: Engine): number {
  let status = 0;
  for (const file of options.files) {
    try {
      const result = annotatePage(file, engine, options);
      console.log(options.output === "json" ? JSON.stringify(result) : table(result));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

function checkCategories(options: Options, known: readonly string[]): void {
  const unknown = options.categories?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no category "${unknown}"; there are ${known.join(", ")}.`);
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`\n${USAGE}`);
    process.exitCode = 2;
  },
);
