import type { Token } from "../../text/types";
import { textAt } from "../look";
import { wordNumeral } from "../quantity/read-words";
import { CALENDAR_UNITS, type CalendarUnit } from "./calendar-words";

/** "18 months", "two decades", "a year", with the tokens it covers. */
export interface CountedUnits {
  readonly first: number;
  /** The unit. Inclusive. */
  readonly last: number;
  readonly count: number;
  readonly unit: CalendarUnit;
}

/** The counted units that begin at `at`. */
export function countedAt(tokens: readonly Token[], at: number): CountedUnits | null {
  const isDigits = tokens[at]?.kind === "number";
  const read = isDigits ? countInDigits(textAt(tokens, at), at) : countInWords(tokens, at);
  if (read === null) return null;
  const unit = CALENDAR_UNITS.get(textAt(tokens, read.last + 1));
  return unit === undefined ? null : { first: at, last: read.last + 1, count: read.count, unit };
}

/** Tokens of the longest count before its unit: "twenty - four", "two and a half". */
const COUNT_REACH = 4;

/** The counted units whose unit stands at `unitAt`, with the longest count that fits; "the year" is one. */
export function countedBefore(tokens: readonly Token[], unitAt: number): CountedUnits | null {
  if (!CALENDAR_UNITS.has(textAt(tokens, unitAt))) return null;
  for (let at = Math.max(0, unitAt - COUNT_REACH); at < unitAt; at += 1) {
    const counted = countedAt(tokens, at);
    if (counted?.last === unitAt) return counted;
  }
  const unit = CALENDAR_UNITS.get(textAt(tokens, unitAt));
  const isBare = unit !== undefined && textAt(tokens, unitAt - 1) === "the";
  return isBare ? { first: unitAt, last: unitAt, count: 1, unit } : null;
}

interface Count {
  readonly count: number;
  readonly last: number;
}

/** Longer counts are of no use for dates of news. */
function countInDigits(text: string, at: number): Count | null {
  return /^\d{1,3}(?:\.\d)?$/.test(text) ? { count: Number(text), last: at } : null;
}

function countInWords(tokens: readonly Token[], at: number): Count | null {
  const word = textAt(tokens, at);
  const isArticle = word === "a" || word === "an" || word === "one";
  if (isArticle && CALENDAR_UNITS.has(textAt(tokens, at + 1))) return { count: 1, last: at };
  const numeral = wordNumeral(tokens, at);
  return numeral && { count: numeral.amount, last: numeral.last };
}
