import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { isFineEnough, moved } from "./calendar";
import type { CalendarUnit } from "./calendar-words";
import { countedAt, countedBefore } from "./counted-units";
import { type RelativeDate, type Resolve, relativeTo } from "./moment";

const BACK = wordSet("past last previous preceding");
const AHEAD = wordSet("next coming following");

/** Every word on which such a wording is noticed. */
export const ROLLING_WORDS: readonly string[] = [...BACK, ...AHEAD, "come"];

/** "past 18 months", "next five years", "five years to come": so much time up to now or from now. */
export function rollingDate(tokens: readonly Token[], at: number): RelativeDate | null {
  const word = textAt(tokens, at);
  if (word === "come") return toCome(tokens, at);
  const counted = countedAt(tokens, at + 1);
  if (counted === null) return null;
  const count = BACK.has(word) ? -counted.count : counted.count;
  return { first: at, last: counted.last, resolve: rolling(count, counted.unit) };
}

function toCome(tokens: readonly Token[], at: number): RelativeDate | null {
  const counted = textAt(tokens, at - 1) === "to" ? countedBefore(tokens, at - 2) : null;
  if (counted === null || textAt(tokens, counted.first - 1) !== "the") return null;
  return { first: counted.first, last: at, resolve: rolling(counted.count, counted.unit) };
}

/** Further than a century is nothing a newsroom counts in units. */
export const FURTHEST = 100;

/** So many units up to the publication (`count` below zero) or from it. */
export function rolling(count: number, unit: CalendarUnit): Resolve {
  return (published) => {
    const { start, end } = published;
    if (start === ".." || end === ".." || Math.abs(count) > FURTHEST) return null;
    if (!isFineEnough(published, unit)) return null;
    const stretch =
      count < 0
        ? { start: moved(start, count, unit), end }
        : { start, end: moved(end, count, unit) };
    return relativeTo(stretch, "range");
  };
}
