/** Facts and their statements: one shape per kind, so that the kind fits its values. */
import * as z from "zod/mini";
import { cuesSchema } from "./cues-schema";
import {
  duration,
  edtf,
  flag,
  id,
  line,
  list,
  oneOf,
  record,
  schemaReference,
} from "./schema-parts";
import {
  dateValue,
  namesValue,
  positionValue,
  quantityValue,
  quoteValue,
  rankValue,
} from "./value-schema";

const paragraphError = "the paragraph's number, counting the non-empty lines of the file from 1";

function statement<Value extends z.core.$ZodType>(value: Value) {
  return record(
    {
      source: id("the id of a source in sources.json"),
      paragraph: z
        .int({ error: paragraphError })
        .check(z.positive({ error: paragraphError }), z.describe(paragraphError)),
      value,
      time: z.optional(edtf("the time the value is stated for")),
      attribution: z.optional(line("who the source quotes for it")),
      rank: z.optional(
        oneOf(["preferred", "normal", "deprecated"], "Deprecated: shown, but decides nothing"),
      ),
      rankReason: z.optional(line("why the statement has this rank")),
      summary: line("what the source says, in our own words"),
    },
    "a statement: what one source says",
  );
}

const common = {
  id: id("the fact's id"),
  category: id("the id of a category in categories.json"),
  question: line("the question that the statements answer"),
  holdsFor: z.optional(duration("How long a statement holds around its own time")),
  cues: cuesSchema,
};

/** For facts whose value counts or ranks something that another fact counts. */
const partOf = z.optional(id("the id of the quantity that is the whole"));

function statements<Value extends z.core.$ZodType>(value: Value) {
  return list(statement(value), "statements, one for every source that answers");
}

function fact<const Kind extends string, Value extends z.core.$ZodType>(kind: Kind, value: Value) {
  return record(
    { ...common, kind: z.literal(kind), statements: statements(value) },
    `a fact of kind ${kind}`,
  );
}

const quantityFact = record(
  {
    ...common,
    kind: z.literal("quantity"),
    unit: z.optional(
      line("what is counted, in the plural; percent, or share (of one); none for money"),
    ),
    cumulative: flag("The amount adds up over the statement's time"),
    partOf,
    statements: statements(quantityValue),
  },
  "a fact of kind quantity",
);

const rankFact = record(
  { ...common, kind: z.literal("rank"), partOf, statements: statements(rankValue) },
  "a fact of kind rank",
);

const KINDS = "one of quantity, date, rank, place, person, text, quote, position";

export const factSchema = z.discriminatedUnion(
  "kind",
  [
    quantityFact,
    rankFact,
    fact("date", dateValue),
    fact("place", namesValue),
    fact("person", namesValue),
    fact("text", namesValue),
    fact("quote", quoteValue),
    fact("position", positionValue),
  ],
  { error: (issue) => (issue.code === "invalid_union" ? KINDS : "a fact") },
);

export const factsFileSchema = record(
  { $schema: schemaReference, facts: list(factSchema, "facts") },
  'a file of facts, { "$schema": …, "facts": [ … ] }',
);
