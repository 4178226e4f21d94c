import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isNumber, textAt, wordSet } from "../look";
import { MONTHS, ORDINAL_ENDINGS } from "./calendar-words";
import { exists, type PrintedDate, printed } from "./partial-date";
import { isYearOfDate } from "./year";

/** Prepositions and adjectives that make a bare "May" or "April" a month, not a name or verb. */
const BEFORE_MONTH = wordSet(
  "in since until till by from during before after through to and of last this next past early late mid each every for between end beginning start middle",
);

/** Where a read ends and what it found. */
interface Read<T> {
  readonly value: T;
  /** First token behind it. */
  readonly next: number;
}

/** "September 26, 2017", "Sept. 26-29", "September 26 to 29, 2017", "November 2016", "in November". */
export function monthFirst(tokens: readonly Token[], at: number): PrintedDate | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const days = readDays(tokens, month.next);
  if (days) {
    const year = readYear(tokens, days.next);
    return build(at, year?.next ?? days.next, year?.value ?? null, month.value, days.value);
  }
  const skip = textAt(tokens, month.next) === "of" ? 1 : 0;
  const year = readYear(tokens, month.next + skip);
  if (year) return build(at, year.next, year.value, month.value, [null, null]);
  // "mid-May", but not "Anti-June".
  const before = textAt(tokens, isHyphenated(tokens, at) ? at - 2 : at - 1);
  if (!BEFORE_MONTH.has(before)) return null;
  return build(at, month.next, null, month.value, [null, null]);
}

/** "26 September 2017", "26-29 September", "14 to 18 May", "26th of September". */
export function dayFirst(tokens: readonly Token[], at: number): PrintedDate | null {
  const days = readDays(tokens, at);
  if (!days) return null;
  const month = readMonth(tokens, days.next + (textAt(tokens, days.next) === "of" ? 1 : 0));
  if (!month) return null;
  const year = readYear(tokens, month.next);
  return build(at, year?.next ?? month.next, year?.value ?? null, month.value, days.value);
}

function build(
  first: number,
  next: number,
  year: number | null,
  month: number,
  [day, lastDay]: readonly [number | null, number | null],
): PrintedDate | null {
  const from = { year, month, day };
  const to = { year, month, day: lastDay };
  return exists(from, year) && exists(to, year) ? printed(first, next - 1, from, to) : null;
}

const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function readMonth(tokens: readonly Token[], at: number): Read<number> | null {
  const month = MONTHS.get(textAt(tokens, at));
  if (month === undefined || !tokens[at]?.capital) return null;
  const abbreviated = ABBREVIATED.test(textAt(tokens, at)) && textAt(tokens, at + 1) === ".";
  return { value: month, next: at + (abbreviated && isGlued(tokens, at + 1) ? 2 : 1) };
}

const JOINS_DAYS = wordSet("- – to and through &");

/** One day of a month or two joined ("26-29", "26 to 29"). */
function readDays(tokens: readonly Token[], at: number): Read<readonly [number, number]> | null {
  const first = readDay(tokens, at);
  if (!first) return null;
  const joined = JOINS_DAYS.has(textAt(tokens, first.next))
    ? readDay(tokens, first.next + 1)
    : null;
  if (!joined || joined.value <= first.value) {
    return { value: [first.value, first.value], next: first.next };
  }
  // "26 and 29 countries": two days only where a month or the end of the phrase follows.
  return { value: [first.value, joined.value], next: joined.next };
}

function readDay(tokens: readonly Token[], at: number): Read<number> | null {
  const text = textAt(tokens, at);
  const day = text.length <= 2 && isNumber(tokens, at) ? Number(text) : 0;
  if (day < 1 || day > 31) return null;
  if (textAt(tokens, at + 1) === "%" || textAt(tokens, at + 1) === ":") return null;
  if (!isGlued(tokens, at + 1) || tokens[at + 1]?.kind !== "word")
    return { value: day, next: at + 1 };
  return ORDINAL_ENDINGS.has(textAt(tokens, at + 1)) ? { value: day, next: at + 2 } : null;
}

/** A year, after a comma or not. */
function readYear(tokens: readonly Token[], at: number): Read<number> | null {
  const index = textAt(tokens, at) === "," ? at + 1 : at;
  return isYearOfDate(tokens, index)
    ? { value: Number(textAt(tokens, index)), next: index + 1 }
    : null;
}
