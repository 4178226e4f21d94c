import * as z from "zod/mini";
import { type JsonPath, JsonTextError, readJsonText } from "./json-text";
import type { ParsedFile, TextFile } from "./parsed-file";
import { type Problem, problemAt } from "./problem";

export type Parsed<Content> =
  | { readonly file: ParsedFile<Content>; readonly problems: readonly [] }
  | { readonly file: null; readonly problems: readonly Problem[] };

/** Reads a file's JSON and checks it against its schema. */
export function parseFile<Schema extends z.core.$ZodType>(
  { name, text }: TextFile,
  schema: Schema,
): Parsed<z.output<Schema>> {
  try {
    const json = readJsonText(text);
    const result = z.safeParse(schema, json.value);
    if (result.success) return { file: { name, json, content: result.data }, problems: [] };
    const file = { name, json, content: null };
    return {
      file: null,
      problems: result.error.issues.flatMap((issue) =>
        pathsOf(issue).map((path) => problemAt(file, path, issue.message)),
      ),
    };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    return { file: null, problems: [ofJsonText(name, error)] };
  }
}

/** An unknown key is reported at the object; the reader wants to see the key. */
function pathsOf(issue: z.core.$ZodIssue): JsonPath[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code !== "unrecognized_keys") return [path];
  return issue.keys.map((key) => [...path, key]);
}

function ofJsonText(file: string, error: JsonTextError): Problem {
  const { place, expected, found } = error;
  return { file, place, entry: null, statement: null, field: "", expected, found };
}
