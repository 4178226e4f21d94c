import { type Day, isDay, lastOfMonth, toDay } from "./days";

/** A stretch of days, both included; `..` is an open end. */
export interface Stretch {
  readonly start: Day | "..";
  readonly end: Day | "..";
}

/**
 * The days an EDTF string (ISO 8601-2, levels 0 and 1) covers: dates at year, month or day precision,
 * years with unspecified digits (`199X`), intervals with `..` or nothing at an open end. Qualifiers
 * (`?`, `~`, `%`) say how sure the date is, not which it is, and are passed over.
 * `null` where the string is none of these, or names a day that does not exist.
 */
export function parseEdtf(text: string): Stretch | null {
  const parts = text.split("/");
  const [first = "", last = first] = parts;
  if (parts.length > 2) return null;
  const from = parts.length === 2 && isOpen(first) ? OPEN : parseDate(first);
  const to = parts.length === 2 && isOpen(last) ? OPEN : parseDate(last);
  if (!from || !to || (from === OPEN && to === OPEN)) return null;
  if (from !== OPEN && to !== OPEN && from.start > to.end) return null;
  return { start: from.start, end: to.end };
}

/** Whether some day lies in both. */
export function sharesDays(a: Stretch, b: Stretch): boolean {
  return startsByEnd(a, b) && startsByEnd(b, a);
}

const OPEN: Stretch = { start: "..", end: ".." };

function isOpen(text: string): boolean {
  return text === ".." || text === "";
}

function startsByEnd(a: Stretch, b: Stretch): boolean {
  return a.start === ".." || b.end === ".." || a.start <= b.end;
}

function parseDate(text: string): Stretch | null {
  const match = /^(\d{2}[\dX][\dX])(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(text);
  if (!match || /X\d/.test(text)) return null;
  const [, years = "", months, days] = match;
  if (years.includes("X")) return months === undefined ? unspecified(years) : null;
  const year = Number(years);
  if (months === undefined) return { start: toDay(year, 1, 1), end: toDay(year, 12, 31) };
  const month = Number(months);
  if (month < 1 || month > 12) return null;
  if (days === undefined) return { start: toDay(year, month, 1), end: lastOfMonth(year, month) };
  const day = Number(days);
  if (!isDay(year, month, day)) return null;
  return { start: toDay(year, month, day), end: toDay(year, month, day) };
}

function unspecified(years: string): Stretch {
  return {
    start: toDay(Number(years.replaceAll("X", "0")), 1, 1),
    end: toDay(Number(years.replaceAll("X", "9")), 12, 31),
  };
}
