import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { isFineEnough, middle, unitAround } from "./calendar";
import { CALENDAR_UNITS, type CalendarUnit, MONTHS } from "./calendar-words";
import { lastOfMonth, partsOf, toDay } from "./days";
import { type RelativeDate, type Resolve, relativeTo } from "./moment";
import { rolling } from "./rolling";

const OFFSETS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);
/** Every word such a wording can begin with. */
export const CALENDAR_WORDS: readonly string[] = [...OFFSETS.keys(), "past"];

/** Before "the last year" these make it the twelve months up to the publication. */
const ROLLING_BEFORE = wordSet("over in during within for throughout across");

/** "last year", "this month", "next week"; "over the past year", "over the next year"; "this April". */
export function calendarUnitDate(tokens: readonly Token[], at: number): RelativeDate | null {
  const word = textAt(tokens, at);
  const offset = word === "past" ? -1 : OFFSETS.get(word);
  if (offset === undefined) return null;
  const month = tokens[at + 1]?.capital ? MONTHS.get(textAt(tokens, at + 1)) : undefined;
  if (month !== undefined && word !== "past") {
    return { first: at, last: at + 1, resolve: namedMonth(month, offset) };
  }
  const unit = CALENDAR_UNITS.get(textAt(tokens, at + 1));
  if (unit === undefined || textAt(tokens, at + 1).endsWith("s")) return null;
  const definite = textAt(tokens, at - 1) === "the";
  if (offset !== 0 && definite && ROLLING_BEFORE.has(textAt(tokens, at - 2))) {
    const half = isAndAHalf(tokens, at + 2);
    const count = half ? offset * 1.5 : offset;
    return { first: at, last: half ? at + 4 : at + 1, resolve: rolling(count, unit) };
  }
  // "the past year" without a preposition rolls too; "the next day" is told from another day.
  if (word === "past")
    return definite ? { first: at, last: at + 1, resolve: rolling(-1, unit) } : null;
  return definite && word !== "current"
    ? null
    : { first: at, last: at + 1, resolve: calendar(offset, unit) };
}

/** "the past year and a half" */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  const words = [at, at + 1, at + 2].map((index) => textAt(tokens, index));
  return words.join(" ") === "and a half";
}

/** The calendar's year, month or week; a week or day needs the day of publication. */
function calendar(offset: number, unit: CalendarUnit): Resolve {
  return (published) => {
    if (!isFineEnough(published, unit)) return null;
    const precision = unit === "day" || unit === "month" || unit === "year" ? unit : "range";
    const stretch = unitAround(middle(published), unit, offset);
    const edtf = { day: 10, month: 7, year: 4 }[precision === "range" ? "day" : precision];
    const resolved = relativeTo(stretch, precision);
    return precision === "range" ? resolved : { ...resolved, edtf: stretch.start.slice(0, edtf) };
  };
}

/** "this April" is of the publication's year; "last" and "next" April lie before and after it. */
function namedMonth(month: number, offset: -1 | 0 | 1): Resolve {
  return (published) => {
    const now = partsOf(middle(published));
    if (offset !== 0 && !isFineEnough(published, "month")) return null;
    const passed = offset < 0 ? month >= now.month : month <= now.month;
    const year = now.year + (offset !== 0 && passed ? offset : 0);
    const stretch = { start: toDay(year, month, 1), end: lastOfMonth(year, month) };
    return { ...relativeTo(stretch, "month"), edtf: stretch.start.slice(0, 7) };
  };
}
