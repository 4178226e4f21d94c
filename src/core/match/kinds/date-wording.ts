/** Which periods of a sentence are worded as the date of something. */
import { addDays } from "../../claim/period/days";
import type { PeriodSpan } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import { distanceTo, type Hit } from "../phrases";
import type { Scene } from "../scene";

/** Prepositions and marks before a year that dates something; "the 2024 forum" only names it. */
const BEFORE_YEAR = new Set(
  "in of since during by from until to ( , : early late mid of est - and was is .".split(" "),
);

/** True where the period dates what the cue stands for: not "so far", "this week" or "the 2024 forum". */
export function isDate(scene: Scene, fact: CompiledFact, hit: Hit, period: PeriodSpan): boolean {
  if (period.relative && period.precision === "day" && !isNamedDay(scene, hit, period))
    return false;
  if (period.relative && isVague(period)) return period.precision === "year" && isCoarse(fact);
  if (period.precision !== "year") return true;
  // "Founded 1923", in brackets.
  if (hit.last === period.firstToken - 1) return true;
  const before = scene.tokens[period.firstToken - 1]?.text;
  // "The forum of 2024 started on September 9": the year names, the day dates.
  if (before === "of" && scene.periods.some((other) => other.precision === "day")) return false;
  return (
    before === undefined ||
    BEFORE_YEAR.has(before) ||
    BEFORE_YEAR.has(scene.tokens[period.firstToken]?.text ?? "")
  );
}

/** Tokens between an event and a weekday: further off, it is the day something was said. */
const WEEKDAY_REACH = 4;
const DAY_WORDS =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|(mon|tue|wed|thu|fri|sat|sun)|yesterday|today|tomorrow)$/;

/** "Opened on Tuesday", not "so far" or "told a meeting on Thursday". */
function isNamedDay(scene: Scene, hit: Hit, period: PeriodSpan): boolean {
  const last = scene.tokens[period.lastToken]?.text ?? "";
  const absolute = /^\d/.test(last) || period.firstToken < period.lastToken;
  if (!absolute && !DAY_WORDS.test(last)) return false;
  if (NOW.has(scene.tokens[period.firstToken]?.text ?? "")) return false;
  if (period.firstToken <= 1) return true;
  return /^\d/.test(last) || distanceTo(hit, period.firstToken, period.lastToken) <= WEEKDAY_REACH;
}

const NOW = new Set(["so", "now", "to", "currently", "by"]);

/** Stated to the month or the year: "last year" is then as much as anyone says. */
function isCoarse({ statements }: CompiledFact): boolean {
  return statements.every(({ value }) => "date" in value && value.date.length <= MONTH_LENGTH);
}

/** Characters of an EDTF month. */
const MONTH_LENGTH = "2016-11".length;

/** "This year", "next week": too wide to be the answer, unlike "from September 26 to 29". */
function isVague({ precision, edtf, startDay, endDay }: PeriodSpan): boolean {
  if (precision === "year") return true;
  if (precision !== "range") return false;
  // "Till Friday" names the last day.
  if (startDay === ".." && endDay !== "..") return !/\d-\d\d-\d\d$/.test(edtf);
  if (startDay === ".." || endDay === ".." || !edtf.includes("-")) return true;
  return addDays(startDay, VAGUE_DAYS) < endDay;
}

/** A meeting lasts days; a stretch of more is a time in which something happened. */
const VAGUE_DAYS = 5;

/** A day, or one weekday to another. */
export function isDays({ precision, startDay, endDay }: PeriodSpan): boolean {
  if (startDay === ".." || endDay === "..") return false;
  return precision === "day" || (precision === "range" && addDays(startDay, VAGUE_DAYS) >= endDay);
}
