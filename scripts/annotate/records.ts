import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Engine, TextRecord } from "../../src/core/annotation";

type Defaults = Pick<TextRecord, "published" | "url">;

/**
 * Annotates records line by line, in order; memory does not grow with their number. A bad line
 * gives `{"id"?, "error"}` in its place. Resolves to the number of bad lines.
 */
export async function annotateRecords(
  input: Readable,
  output: Writable,
  engine: Engine,
  defaults: Defaults,
): Promise<number> {
  let bad = 0;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === "") continue;
    const result = annotateLine(text, line, engine, defaults);
    if ("error" in result) bad++;
    if (!output.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((resolve) => output.once("drain", resolve));
    }
  }
  return bad;
}

function annotateLine(text: string, line: number, engine: Engine, defaults: Defaults): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { error: `Line ${line} is not JSON (${why}); expected one record per line.` };
  }
  const record = readRecord(value);
  if (typeof record === "string") return { ...idOf(value), error: `Line ${line}: ${record}` };
  const annotations = engine.annotate({
    ...record,
    published: record.published ?? defaults.published,
    url: record.url ?? defaults.url,
  });
  return { ...idOf(value), annotations };
}

const FIELDS = ["published", "url", "title", "before", "after"] as const;

/** The record, or a sentence that says what is not as expected. */
function readRecord(value: unknown): TextRecord | string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return 'expected an object with a field "text".';
  }
  const record = value as Record<string, unknown>;
  if (typeof record["text"] !== "string") return 'the field "text" is missing or is not a string.';
  const fields: { -readonly [K in (typeof FIELDS)[number]]?: string } = {};
  for (const field of FIELDS) {
    const content = record[field];
    if (content === undefined || content === null) continue;
    if (typeof content !== "string") return `the field "${field}" is not a string or null.`;
    fields[field] = content;
  }
  return { text: record["text"], ...fields };
}

function idOf(value: unknown): { id?: string | number } {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? { id } : {};
}
