import type { CalendarUnit } from "./calendar-words";
import {
  addDays,
  addDuration,
  addMonths,
  type Day,
  lastOfMonth,
  partsOf,
  toDay,
  weekday,
} from "./days";
import type { Stretch } from "./edtf";

/** The calendar unit `day` lies in, moved by `offset` such units: (2017-09-26, "year", -1) is 2016. */
export function unitAround(day: Day, unit: CalendarUnit, offset: number): Stretch {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "day":
      return sameDay(addDays(day, offset));
    case "week": {
      // ISO 8601 weeks start on Monday.
      const monday = addDays(day, offset * 7 - ((weekday(day) + 6) % 7));
      return { start: monday, end: addDays(monday, 6) };
    }
    case "month":
      return monthsFrom(toDay(year, month, 1), offset, 1);
    case "quarter":
      return monthsFrom(toDay(year, month - ((month - 1) % 3), 1), offset * 3, 3);
    case "year":
      return { start: toDay(year + offset, 1, 1), end: toDay(year + offset, 12, 31) };
    case "decade": {
      const first = year - (year % 10) + offset * 10;
      return { start: toDay(first, 1, 1), end: toDay(first + 9, 12, 31) };
    }
  }
}

/** `day` moved by so many units; a fraction of a year or decade counts in months. */
export function moved(day: Day, count: number, unit: CalendarUnit): Day {
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120 }[unit];
  if (months > 0) return addMonths(day, Math.round(count * months));
  const days = Math.round(count * (unit === "week" ? 7 : 1));
  return addDuration(day, `${days < 0 ? "-" : ""}P${Math.abs(days)}D`);
}

export function sameDay(day: Day): Stretch {
  return { start: day, end: day };
}

/** All dates of a page are measured from the same publication. */
const MIDDLES = new WeakMap<Stretch, Day>();

/** The day in the middle: what "nearest" is measured from where only a month or year is known. */
export function middle(stretch: Stretch): Day {
  const known = MIDDLES.get(stretch) ?? middleOf(stretch);
  MIDDLES.set(stretch, known);
  return known;
}

function middleOf({ start, end }: Stretch): Day {
  if (start === end || start === ".." || end === "..") return start === ".." ? end : start;
  const [from, to] = [partsOf(start), partsOf(end)];
  return toDay(from.year, Math.floor((from.month + to.month) / 2), 15);
}

function monthsFrom(first: Day, offset: number, length: number): Stretch {
  const start = addMonths(first, offset);
  const last = partsOf(addMonths(start, length - 1));
  return { start, end: lastOfMonth(last.year, last.month) };
}

/** Whether a page's date can place such a unit: one that tells only its year or month cannot place "last week". */
export function isFineEnough({ start, end }: Stretch, unit: CalendarUnit): boolean {
  if (unit === "year" || unit === "decade") return true;
  if (unit === "month" || unit === "quarter") return start.slice(0, 7) === end.slice(0, 7);
  return start === end;
}
