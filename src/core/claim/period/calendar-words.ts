import { wordSet } from "../look";

/** Months by name and usual abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec",
  1,
);

/** Weekdays by name and abbreviation, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "sunday monday,mon tuesday,tue,tues wednesday,wed thursday,thu,thur,thurs friday,fri saturday",
  0,
);

/** What a day of the month may carry: "26th". */
export const ORDINAL_ENDINGS = wordSet("st nd rd th");

/** Units of time with their length in the calendar. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year" | "decade";

export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (["day", "week", "month", "quarter", "year", "decade"] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

function numbered(list: string, from: number): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(" ")
      .flatMap((names, index) => names.split(",").map((name) => [name, index + from] as const)),
  );
}
