import type { Token } from "../../text/types";
import { PhraseTable } from "../phrases";
import { addDays, addMonths, partsOf, toDay } from "./days";
import type { Stretch } from "./edtf";
import { edtfOfStretch, type Moment } from "./moment";

type Part = "early" | "middle" | "late" | "start" | "end";

const PARTS = new PhraseTable<Part>([
  ["early, early -, early in, the early part of", "early"],
  ["mid, mid -, the middle of, middle of", "middle"],
  ["late, late -, late in, the latter part of", "late"],
  ["the beginning of, beginning of, the start of, start of", "start"],
  ["the end of, end of, end -, the close of", "end"],
]);

/** "late 2016", "mid-2017", "early November", "by the end of 2019": the part of the year or month. */
export function narrowToPart(moment: Moment, tokens: readonly Token[]): Moment {
  if (moment.precision !== "year" && moment.precision !== "month") return moment;
  const found = PARTS.endingAt(tokens, moment.first - 1);
  if (!found) return moment;
  const stretch = partOf(moment.stretch, found.value, moment.precision);
  return {
    ...moment,
    first: found.first,
    stretch,
    precision: stretch.start === stretch.end ? "day" : "range",
    edtf: edtfOfStretch(stretch),
  };
}

/** Thirds of the year or month; "the end" is its last day, "the start" its first. */
function partOf({ start, end }: Stretch, part: Part, unit: "year" | "month"): Stretch {
  if (part === "start") return { start, end: start };
  if (part === "end") return { start: end, end };
  const [second, third] =
    unit === "year"
      ? [addMonths(start, 4), addMonths(start, 8)]
      : [withDay(start, 11), withDay(start, 21)];
  if (part === "early") return { start, end: addDays(second, -1) };
  return part === "middle" ? { start: second, end: addDays(third, -1) } : { start: third, end };
}

function withDay(day: string, date: number): string {
  const { year, month } = partsOf(day);
  return toDay(year, month, date);
}
