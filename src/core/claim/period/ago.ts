import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { isFineEnough, middle, moved, unitAround } from "./calendar";
import type { CalendarUnit } from "./calendar-words";
import { type CountedUnits, countedBefore } from "./counted-units";
import type { Stretch } from "./edtf";
import { edtfOfStretch, type RelativeDate, type Resolve, relativeTo } from "./moment";
import { FURTHEST } from "./rolling";

/** Words before a count that leave open how far back it goes, and how far. */
const MORE = wordSet("than over least");
const ROUGHLY = wordSet("about around some roughly nearly almost");
/** "About 20 years ago" may be a quarter more or less. */
const ROUGH_PART = 0.25;

/** "two decades ago", "a year ago", "more than 20 years ago". Noticed at "ago". */
export function agoDate(tokens: readonly Token[], at: number): RelativeDate | null {
  const counted = countedBefore(tokens, at - 1);
  if (counted === null || counted.count > FURTHEST) return null;
  const before = textAt(tokens, counted.first - 1);
  const resolve = MORE.has(before)
    ? atLeast(counted)
    : ROUGHLY.has(before)
      ? roughly(counted)
      : exactly(counted);
  return { first: counted.first, last: at, resolve };
}

/** As precise as its unit: "two decades ago" is that year, "three days ago" that day. */
function exactly(counted: CountedUnits): Resolve {
  const precision = precisionOf(counted.unit);
  const length = { day: 10, week: 0, month: 7, year: 4 }[precision];
  return (published) => {
    const stretch = stretchAgo(published, counted, counted.count);
    if (stretch === null) return null;
    const resolved = relativeTo(stretch, precision === "week" ? "range" : precision);
    return length > 0 ? { ...resolved, edtf: stretch.start.slice(0, length) } : resolved;
  };
}

function atLeast(counted: CountedUnits): Resolve {
  return (published) => {
    const latest = stretchAgo(published, counted, counted.count);
    return latest && relativeTo({ start: "..", end: latest.end }, "range");
  };
}

function roughly(counted: CountedUnits): Resolve {
  return (published) => {
    const earliest = stretchAgo(published, counted, counted.count * (1 + ROUGH_PART));
    const latest = stretchAgo(published, counted, counted.count * (1 - ROUGH_PART));
    if (earliest === null || latest === null) return null;
    const stretch = { start: earliest.start, end: latest.end };
    return { ...relativeTo(stretch, "range"), edtf: edtfOfStretch(stretch) };
  };
}

function stretchAgo(published: Stretch, { unit }: CountedUnits, count: number): Stretch | null {
  const precision = precisionOf(unit);
  if (!isFineEnough(published, precision)) return null;
  return unitAround(moved(middle(published), -count, unit), precision, 0);
}

function precisionOf(unit: CalendarUnit): "day" | "week" | "month" | "year" {
  if (unit === "decade") return "year";
  return unit === "quarter" ? "month" : unit;
}
