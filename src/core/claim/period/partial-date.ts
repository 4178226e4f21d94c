import { isDay, lastOfMonth, toDay } from "./days";
import type { Stretch } from "./edtf";

/** A date as printed, at year, month or day precision; the year may be left to the context. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A printed date or range of dates with the tokens it covers. */
export interface PrintedDate {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** The weekday printed with it, 0 for Sunday: it tells the year where none is printed. */
  readonly weekday?: number;
}

export function printed(
  first: number,
  last: number,
  from: PartialDate,
  to: PartialDate = from,
): PrintedDate {
  return { first, last, from, to };
}

/** Whether the day exists in that year (29 February counts where none is known). */
export function exists({ month, day }: PartialDate, year: number | null): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || isDay(year ?? 2000, month, day);
}

/** The days of a date whose year is known. */
export function stretchOf({ month, day }: PartialDate, year: number): Stretch {
  if (month === null) return { start: toDay(year, 1, 1), end: toDay(year, 12, 31) };
  if (day === null) return { start: toDay(year, month, 1), end: lastOfMonth(year, month) };
  return { start: toDay(year, month, day), end: toDay(year, month, day) };
}

export function precisionOf({ month, day }: PartialDate): "day" | "month" | "year" {
  return day !== null ? "day" : month !== null ? "month" : "year";
}

/** As EDTF: the date's first day, cut to its precision. */
export function edtfOf({ month, day }: PartialDate, start: string): string {
  if (day !== null) return start;
  return start.slice(0, month === null ? 4 : 7);
}
