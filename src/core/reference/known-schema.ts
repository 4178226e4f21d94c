/** `known-contradictions.json`: findings that stand, each with its reason. */

import * as z from "zod/mini";
import { FINDING_KINDS } from "./contradictions/finding";
import { id, line, list, oneOf, record, schemaReference } from "./schema-parts";

const knownContradictionSchema = record(
  {
    check: oneOf(FINDING_KINDS, "Which check found it"),
    facts: list(id("the id of a fact"), "the facts concerned"),
    between: list(line("a statement as the check prints it"), "what contradicts what"),
    reason: line("why it stands"),
  },
  "a known contradiction, as `npm run data:check` prints it",
);

export const knownContradictionsFileSchema = record(
  {
    $schema: schemaReference,
    accepted: z.array(knownContradictionSchema, { error: "known contradictions" }),
  },
  'the file of known contradictions, { "$schema": …, "accepted": [ … ] }',
);
