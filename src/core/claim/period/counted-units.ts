import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { BEGINNINGS } from "../quantity/number-words";
import { wordNumeral } from "../quantity/read-words";
import { middle, moved, unitAround } from "./calendar";
import { rollingStretch } from "./calendar-unit";
import { CALENDAR_UNITS, type CalendarUnit } from "./calendar-words";
import { type RelativeDate, type Resolve, relativeTo } from "./moment";

interface CountedUnits {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly last: number;
}

const BACK = wordSet("past last previous preceding");
const AHEAD = wordSet("next coming following");

/** Every word such a wording can begin with, numbers in digits aside. */
export const COUNTED_WORDS: readonly string[] = [...BACK, ...AHEAD, ...BEGINNINGS, "an"];

/** "past 18 months", "next five years", "two decades ago", "a year ago", "five years to come". */
export function countedUnitsDate(tokens: readonly Token[], at: number): RelativeDate | null {
  const word = textAt(tokens, at);
  if (BACK.has(word) || AHEAD.has(word)) {
    const counted = readCounted(tokens, at + 1);
    if (!counted) return null;
    const count = BACK.has(word) ? -counted.count : counted.count;
    return { first: at, last: counted.last, resolve: rolling(count, counted.unit) };
  }
  const counted = readCounted(tokens, at);
  if (!counted) return null;
  const next = textAt(tokens, counted.last + 1);
  if (next === "ago") return { first: at, last: counted.last + 1, resolve: ago(counted) };
  const toCome = next === "to" && textAt(tokens, counted.last + 2) === "come";
  if (!toCome || textAt(tokens, at - 1) !== "the") return null;
  return { first: at, last: counted.last + 2, resolve: rolling(counted.count, counted.unit) };
}

/** "18 months", "two decades", "a year". */
export function readCounted(tokens: readonly Token[], at: number): CountedUnits | null {
  const number = tokens[at]?.kind === "number" ? digits(textAt(tokens, at)) : null;
  const words = number === null && tokens[at]?.kind === "word" ? countInWords(tokens, at) : null;
  const count = number ?? words?.count;
  if (count === undefined) return null;
  const last = (words?.last ?? at) + 1;
  const unit = CALENDAR_UNITS.get(textAt(tokens, last));
  return unit === undefined ? null : { count, unit, last };
}

function countInWords(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly last: number } | null {
  const word = textAt(tokens, at);
  if (/^(?:a|an|one)$/.test(word) && CALENDAR_UNITS.has(textAt(tokens, at + 1)))
    return { count: 1, last: at };
  const numeral = wordNumeral(tokens, at);
  return numeral && { count: numeral.amount, last: numeral.last };
}

/** Longer counts are of no use for dates of news. */
function digits(text: string): number | null {
  return /^\d{1,3}(?:\.\d)?$/.test(text) ? Number(text) : null;
}

function rolling(count: number, unit: CalendarUnit): Resolve {
  return (published) => (isReachable(count) ? rollingStretch(published, count, unit) : null);
}

/** As precise as its unit: "two decades ago" is that year, "three days ago" that day. */
function ago({ count, unit }: CountedUnits): Resolve {
  return (published) => {
    const precision =
      unit === "decade" || unit === "year" ? "year" : unit === "quarter" ? "month" : unit;
    const fine =
      precision === "year" ||
      published.start === published.end ||
      (precision === "month" && published.start.slice(0, 7) === published.end.slice(0, 7));
    if (!fine || !isReachable(count)) return null;
    const stretch = unitAround(moved(middle(published), -count, unit), precision, 0);
    const length = precision === "year" ? 4 : precision === "month" ? 7 : 0;
    const resolved = relativeTo(stretch, precision === "week" ? "range" : precision);
    return length > 0 ? { ...resolved, edtf: stretch.start.slice(0, length) } : resolved;
  };
}

function isReachable(count: number): boolean {
  return Math.abs(count) <= 100;
}
