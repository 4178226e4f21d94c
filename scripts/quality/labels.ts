/** What a labelled sentence says: the format of `tests/sentences` (see its README). */
import { z } from "zod";

const quoted = {
  /** A piece of the record's text. */
  quote: z.string().min(1),
  fact: z.string().min(1),
  /** UTF-16 offset of the quote, where it stands in the text more than once. */
  start: z.number().int().nonnegative().optional(),
};

const expected = z.strictObject({
  ...quoted,
  /** Other facts that the same span answers as well: a claim about one of them will do. */
  orFact: z.array(z.string().min(1)).optional(),
  verdict: z.array(z.enum(["agrees", "disputed", "differs", "other-time"])).min(1),
  interval: z
    .strictObject({
      low: z.number(),
      high: z.number().nullable(),
      lowInclusive: z.boolean(),
      highInclusive: z.boolean(),
    })
    .optional(),
  time: z
    .strictObject({
      start: z.string().nullable(),
      end: z.string().nullable(),
      source: z.enum(["stated", "paragraph", "page", "unknown"]),
    })
    .optional(),
});

const optional = z.strictObject(quoted);

const context = z.string().nullable();

const labelledRecord = z.strictObject({
  id: z.string().min(1),
  published: context,
  title: context,
  before: context,
  text: z.string().min(1),
  after: context,
  expect: z.array(expected),
  optional: z.array(optional),
  /** Spans that must not be a claim about any fact. */
  forbid: z.array(z.string().min(1)).optional(),
});

export type Expected = z.infer<typeof expected>;
export type Quoted = z.infer<typeof optional>;
export type VerdictLabel = Expected["verdict"][number];
export type LabelledRecord = z.infer<typeof labelledRecord>;

/**
 * The records of a JSON Lines text.
 * @throws Error that names file, line, field and what was expected.
 */
export function parseLabels(text: string, file: string): LabelledRecord[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    return [parseLine(line, `${file}, line ${at + 1}`)];
  });
}

function parseLine(line: string, where: string): LabelledRecord {
  const result = labelledRecord.safeParse(parseJson(line, where));
  if (!result.success) throw new Error(`${where}: ${z.prettifyError(result.error)}`);
  const record = result.data;
  for (const { quote, start } of [...record.expect, ...record.optional]) {
    if (start === undefined ? record.text.includes(quote) : record.text.startsWith(quote, start)) {
      continue;
    }
    throw new Error(`${where}: the text does not have the quote "${quote}" where it is expected.`);
  }
  const absent = record.forbid?.find((span) => !record.text.includes(span));
  if (absent) throw new Error(`${where}: the text does not have the forbidden span "${absent}".`);
  return record;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON (${error instanceof Error ? error.message : error}).`);
  }
}
