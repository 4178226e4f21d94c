/** What the schemas of all files are made of. Every message completes "expected …". */
import * as z from "zod/mini";
import { parseEdtf } from "../claim/period/edtf";

/** An object with these keys and no others; `what` says what it is. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape, what: string) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `no other keys here than ${keys}` : what,
  });
}

const LINE = /^\S(?:.*\S)?$/u;

/** Text on one line, without space around it. */
export function line(what: string) {
  const error = `${what} (text on one line, no space around it)`;
  return z.string({ error }).check(z.regex(LINE, { error }), z.describe(what));
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower case letters and digits in words joined by hyphens. */
export function id(what: string) {
  const error = `${what} (lower-case words joined by hyphens, like "interpol-member-count")`;
  return z.string({ error }).check(z.regex(ID, { error }), z.describe(what));
}

/** For editors, which check by patterns alone; that the days exist is asked of `parseEdtf`. */
const EDTF =
  /^(?:\.\.|\d{2}[\dX]{2}(?:-\d\d){0,2}[?~%]?)(?:\/(?:\.\.|\d{2}[\dX]{2}(?:-\d\d){0,2}[?~%]?))?$/;

/** An EDTF date or interval (ISO 8601-2) of the kind `parseEdtf` reads. */
export function edtf(what: string) {
  const error = `${what}: an EDTF date or interval that exists, like 1923, 2016-11, 2017-09-26 or 2017-09-26/2017-09-29`;
  return z.string({ error }).check(
    z.regex(EDTF, { error, abort: true }),
    z.refine((text) => parseEdtf(text) !== null, { error }),
    z.describe(what),
  );
}

const DURATION = /^always$|^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+D)?$|^P\d+W$/;

/** `always` or an ISO 8601 duration in years, months and days, or weeks. */
export function duration(what: string) {
  const error = '"always" or an ISO 8601 duration like P1Y, P3M or P10D';
  return z.string({ error }).check(z.regex(DURATION, { error }), z.describe(what));
}

/** One of these words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  what: string,
) {
  return z.enum(words, { error: `one of ${words.join(", ")}` }).check(z.describe(what));
}

/** A list of at least one. */
export function list<Item extends z.core.$ZodType>(item: Item, what: string) {
  return z
    .array(item, { error: what })
    .check(z.minLength(1, { error: `${what}, at least one` }), z.describe(what));
}

/** `true`, or absent. */
export function flag(what: string) {
  const error = "true (leave the key out otherwise)";
  return z.optional(z.literal(true, { error }).check(z.describe(what)));
}

/** The schema that an editor checks the file by. */
export const schemaReference = line("the path of the file's JSON Schema");
