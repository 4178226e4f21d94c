import { parseArgs } from "node:util";

export interface Options {
  readonly files: readonly string[];
  readonly output: "text" | "json" | "jsonl";
  readonly published: string | null;
  readonly url: string | null;
  readonly packs: readonly string[];
  readonly categories: readonly string[] | undefined;
}

export const USAGE = `usage: npm run --silent annotate -- [options] page.html [more.html ...]
       npm run --silent annotate -- --jsonl < records.jsonl > annotations.jsonl

  --json                one JSON document per page instead of a table
  --jsonl               records from standard input, one a line, annotations out in the same order
  --published DATE      publication date (EDTF: 2017, 2017-09 or 2017-09-26)
  --url URL             address of the page
  --pack FILE           a file of further facts; may be given more than once
  --categories a,b      only these categories`;

/** @throws Error with a sentence for an option that is not known or lacks its value. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      jsonl: { type: "boolean", default: false },
      published: { type: "string" },
      url: { type: "string" },
      pack: { type: "string", multiple: true },
      categories: { type: "string" },
    },
  });
  if (!values.jsonl && positionals.length === 0) {
    throw new Error("No page was given: name at least one HTML file, or use --jsonl.");
  }
  return {
    files: positionals,
    output: values.jsonl ? "jsonl" : values.json ? "json" : "text",
    published: values.published ?? null,
    url: values.url ?? null,
    packs: values.pack ?? [],
    categories: values.categories?.split(",").map((name) => name.trim()),
  };
}
