/** Arithmetic on ISO 8601 days ("2017-09-26") in the proleptic Gregorian calendar; no time zones. */

/** An ISO 8601 calendar day. They compare as strings. */
export type Day = string;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_PER_DAY = 86_400_000;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

export function toDay(year: number, month: number, day: number): Day {
  const years = year >= 1000 ? String(year) : String(year).padStart(4, "0");
  return `${years}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

export function lastOfMonth(year: number, month: number): Day {
  return toDay(year, month, daysInMonth(year, month));
}

/** @throws RangeError where `day` is no ISO 8601 day: callers pass what this module made. */
export function partsOf(day: Day): DayParts {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  const isWritten = day.length === 10 && day[4] === "-" && day[7] === "-";
  if (isWritten && isDay(year, month, date)) return { year, month, day: date };
  throw new RangeError(`"${day}" is no day; expected YYYY-MM-DD`);
}

/** Days by which the first of each month is shifted from that of January, March beginning the year. */
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return (years + leapDays + (SHIFTS[month - 1] ?? 0) + date) % 7;
}

export function addDays(day: Day, count: number): Day {
  const { year, month, day: date } = partsOf(day);
  if (isDay(year, month, date + count)) return toDay(year, month, date + count);
  return new Date((ordinal(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A day that does not exist in the month arrived at becomes its last ("2017-01-31" + 1 = "2017-02-28"). */
export function addMonths(day: Day, count: number): Day {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return toDay(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/**
 * `day` moved by an ISO 8601 duration of years, months, weeks and days, e.g. `P3M`, `-P1Y`.
 *
 * @throws RangeError where `duration` is none.
 */
export function addDuration(day: Day, duration: string): Day {
  const match = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!match || /P$/.test(duration)) {
    throw new RangeError(`"${duration}" is no duration; expected ISO 8601, e.g. P1Y or -P3M`);
  }
  const sign = match[1] ? -1 : 1;
  const part = (index: number) => sign * Number(match[index] ?? 0);
  return addDays(addMonths(day, part(2) * 12 + part(3)), part(4) * 7 + part(5));
}

/** Days since 1970-01-01. */
function ordinal(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  // Date.UTC reads years below 100 as of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY;
}

/** Months and days as printed, since every date needs two of them. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, "0"));
