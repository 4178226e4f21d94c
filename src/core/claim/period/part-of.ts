import type { Token } from "../../text/types";
import { PhraseTable } from "../phrases";
import { addDays, addMonths, partsOf, toDay } from "./days";
import type { Stretch } from "./edtf";
import { edtfOfStretch, type Moment } from "./moment";

/** A part of a year in months (from, how many), and of a month in days (from, to). */
interface Part {
  readonly months: readonly [from: number, count: number];
  readonly days?: readonly [from: number, to: number];
}

const MONTH_END = 31;

/** "Early", "mid" and "late" are thirds, as far as anybody can tell. */
const PARTS = new PhraseTable<Part | "start" | "end">([
  ["early, early -, early in, the early part of", { months: [0, 4], days: [1, 10] }],
  ["mid, mid -, the middle of, middle of", { months: [4, 4], days: [11, 20] }],
  ["late, late -, late in, the latter part of", { months: [8, 4], days: [21, MONTH_END] }],
  ["first half of, the first half of", { months: [0, 6], days: [1, 15] }],
  ["second half of, the second half of", { months: [6, 6], days: [16, MONTH_END] }],
  ["first quarter of, the first quarter of, q1, q1 of", { months: [0, 3] }],
  ["second quarter of, the second quarter of, q2, q2 of", { months: [3, 3] }],
  ["third quarter of, the third quarter of, q3, q3 of", { months: [6, 3] }],
  ["fourth quarter of, the fourth quarter of, q4, q4 of", { months: [9, 3] }],
  ["the beginning of, beginning of, the start of, start of", "start"],
  ["the end of, end of, end -, the close of", "end"],
]);

/** "late 2016", "mid-2017", "early November", "by the end of 2019": the part of the year or month. */
export function narrowToPart(moment: Moment, tokens: readonly Token[]): Moment {
  if (moment.precision !== "year" && moment.precision !== "month") return moment;
  const found = PARTS.endingAt(tokens, moment.first - 1);
  const stretch = found && partOf(moment.stretch, found.value, moment.precision);
  if (!found || !stretch) return moment;
  return {
    ...moment,
    first: found.first,
    stretch,
    precision: stretch.start === stretch.end ? "day" : "range",
    edtf: edtfOfStretch(stretch),
  };
}

/** "The end" is the last day, "the start" the first. */
function partOf(
  { start, end }: Stretch,
  part: Part | "start" | "end",
  unit: "year" | "month",
): Stretch | null {
  if (part === "start") return { start, end: start };
  if (part === "end") return { start: end, end };
  if (unit === "year") {
    const [from, count] = part.months;
    return { start: addMonths(start, from), end: addDays(addMonths(start, from + count), -1) };
  }
  if (part.days === undefined) return null;
  const [from, to] = part.days;
  return { start: withDay(start, from), end: to === MONTH_END ? end : withDay(start, to) };
}

function withDay(day: string, date: number): string {
  const { year, month } = partsOf(day);
  return toDay(year, month, date);
}
