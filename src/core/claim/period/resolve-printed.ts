import type { Token } from "../../text/types";
import { middle } from "./calendar";
import { partsOf, weekday } from "./days";
import type { Stretch } from "./edtf";
import type { Moment } from "./moment";
import {
  edtfOf,
  exists,
  type PartialDate,
  type PrintedDate,
  precisionOf,
  stretchOf,
} from "./partial-date";
import { looksAhead } from "./tense";

/**
 * A printed date as days. Without a year it is the one near the date of publication, and nothing
 * where that is unknown or the day is not in that year (29 February).
 */
export function resolvePrinted(
  date: PrintedDate,
  tokens: readonly Token[],
  published: Stretch | null,
): Moment | null {
  const { first, last, from, to } = date;
  const toYear = to.year ?? from.year ?? nearestYear(date, tokens, published);
  if (toYear === null) return null;
  // "December 30 to January 2, 2018" starts the year before.
  const sameYear = from.month === null || to.month === null || from.month <= to.month;
  const fromYear = from.year ?? (sameYear ? toYear : toYear - 1);
  if (!exists(from, fromYear) || !exists(to, toYear)) return null;
  const relative = from.year === null && to.year === null;
  const start = stretchOf(from, fromYear);
  const edtf = edtfOf(from, start.start);
  if (from === to || (from.day === to.day && from.month === to.month && fromYear === toYear)) {
    return { first, last, stretch: start, precision: precisionOf(from), relative, edtf };
  }
  const end = stretchOf(to, toYear);
  if (start.start > end.end) return null;
  const stretch = { start: start.start, end: end.end };
  const both = `${edtf}/${edtfOf(to, end.start)}`;
  return { first, last, stretch, precision: "range", relative, edtf: both };
}

/**
 * How many of the twelve months around a publication lie ahead of it. News looks back further than
 * ahead, save where the sentence speaks of what is to come.
 */
const MONTHS_AHEAD = 4;
const MONTHS_AHEAD_OF_PLANS = 11;

/** Within the twelve months around the publication each month and day comes once. */
function nearestYear(
  { first, to, weekday: printedWeekday }: PrintedDate,
  tokens: readonly Token[],
  published: Stretch | null,
): number | null {
  if (published === null || to.month === null) return null;
  const ahead = looksAhead(tokens, first) ? MONTHS_AHEAD_OF_PLANS : MONTHS_AHEAD;
  const { year, month, day } = partsOf(middle(published));
  // The month the twelve begin in, counted from the publication's January.
  const earliest = month + ahead - 12;
  const place = to.month - (earliest < 1 ? 12 : 0);
  const isReached = place > earliest || (place === earliest && (to.day ?? 31) > day);
  const near = (earliest < 1 ? year - 1 : year) + (isReached ? 0 : 1);
  return printedWeekday === undefined ? near : yearOfWeekday(to, printedWeekday, near);
}

/** The year next to `near` in which the day falls on its weekday, or `near` where none does. */
function yearOfWeekday(date: PartialDate, printed: number, near: number): number {
  const fits = (year: number) =>
    exists(date, year) && weekday(stretchOf(date, year).start) === printed;
  return [near, near - 1, near + 1].find(fits) ?? near;
}
