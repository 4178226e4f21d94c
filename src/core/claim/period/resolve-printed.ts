import { middle } from "./calendar";
import { addMonths, partsOf } from "./days";
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

/**
 * A printed date as days. Without a year it is the nearest to the date of publication, and nothing
 * where that is unknown or (29 February) the day is in no near year.
 */
export function resolvePrinted(
  { first, last, from, to }: PrintedDate,
  published: Stretch | null,
): Moment | null {
  const toYear = to.year ?? from.year ?? nearestYear(to, published);
  if (toYear === null) return null;
  // "December 30 to January 2, 2018" starts the year before.
  const sameYear = from.month === null || to.month === null || from.month <= to.month;
  const fromYear = from.year ?? (sameYear ? toYear : toYear - 1);
  const isOne =
    from === to || (from.day === to.day && from.month === to.month && fromYear === toYear);
  if (!exists({ ...from, year: fromYear }) || !exists({ ...to, year: toYear })) return null;
  const stretch = { start: stretchOf(from, fromYear).start, end: stretchOf(to, toYear).end };
  if (stretch.start > stretch.end) return null;
  return {
    first,
    last,
    stretch,
    precision: isOne ? precisionOf(from) : "range",
    relative: from.year === null && to.year === null,
    edtf: isOne ? edtfOf(from, fromYear) : `${edtfOf(from, fromYear)}/${edtfOf(to, toYear)}`,
  };
}

/** The year that brings a month or day nearest to the publication; of two as near, the past one. */
function nearestYear(date: PartialDate, published: Stretch | null): number | null {
  if (published === null || date.month === null) return null;
  const anchor = middle(published);
  const earliest = addMonths(anchor, -6);
  const { year } = partsOf(earliest);
  // Within the twelve months around the publication each month and day comes once.
  const reached = stretchOf({ ...date, day: Math.min(date.day ?? 28, 28) }, year).end >= earliest;
  return reached ? year : year + 1;
}
