/** Dates as the data writes them (EDTF level 0, ISO 8601-2), read for showing and drawing only. */
import type { Translator } from "../i18n";

/** First and last day, as days since 1970-01-01; `null` is an open or unknown end. */
export interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

interface Point {
  readonly first: Date;
  readonly last: Date;
  readonly precision: "day" | "month" | "year";
}

const DAY = 86_400_000;
const POINT = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function point(text: string): Point | null {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (!year) return null;
  const first = utc(year, month ? Number(month) : 1, Number(day ?? 1));
  if (day) return { first, last: first, precision: "day" };
  const last = utc(year, month ? Number(month) + 1 : 13, 0);
  return { first, last, precision: month ? "month" : "year" };
}

/** `month` counts from 1. */
function utc(year: string, month: number, day: number): Date {
  return new Date(Date.UTC(Number(year), month - 1, day));
}

function ends(edtf: string): readonly [Point | null, Point | null] {
  const [start = "", end] = edtf.split("/");
  const first = point(start);
  return [first, end === undefined ? first : point(end)];
}

/** The days an EDTF date or interval covers; both `null` where it cannot be read. */
export function daysOf(edtf: string): Days {
  const [start, end] = ends(edtf);
  const days = (date: Date | undefined) => (date ? Math.round(date.getTime() / DAY) : null);
  return { first: days(start?.first), last: days(end?.last) };
}

const FORMATS = {
  day: { year: "numeric", month: "short", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
} as const;

/** An EDTF date or interval in the reader's language; what cannot be read is shown as written. */
export function formatEdtf(edtf: string, t: Translator): string {
  const [start, end] = ends(edtf);
  if (start && end) {
    const format = formatter(start, t);
    return start === end || start.first.getTime() === end.first.getTime()
      ? format.format(start.first)
      : format.formatRange(start.first, end.precision === "day" ? end.last : end.first);
  }
  if (start) return t("period_open_end", { start: formatter(start, t).format(start.first) });
  if (end) return t("period_open_start", { end: formatter(end, t).format(end.first) });
  return edtf;
}

function formatter(of: Point, t: Translator): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(t.locale, { ...FORMATS[of.precision], timeZone: "UTC" });
}
