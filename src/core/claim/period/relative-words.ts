import type { Token } from "../../text/types";
import { textAt } from "../look";
import { PhraseTable } from "../phrases";
import { moved, sameDay } from "./calendar";
import type { Stretch } from "./edtf";
import { type RelativeDate, type Resolve, relativeTo } from "./moment";

/** Days before or after the publication. Only where its day is known. */
const DAYS = new PhraseTable<number>([
  ["day before yesterday", -2],
  ["yesterday, last night, overnight", -1],
  ["today, tonight, this morning, this afternoon, this evening, earlier today", 0],
  ["tomorrow", 1],
  ["day after tomorrow", 2],
]);

/** The time of publication itself, as closely as it is known. */
const NOW = new PhraseTable<true>([
  [
    "so far, to date, now, currently, at present, by now, until now, up to now, nowadays, these days, at the moment, presently",
    true,
  ],
]);
/** Every word one of these can begin with. */
export const RELATIVE_WORDS: readonly string[] = [...DAYS.firstWords(), ...NOW.firstWords()];

/** "now-defunct", "so far away", "go only so far": no time. */
const NOT_NOW_AFTER = /^(?:[-–]|away|as|from|off|apart|removed)$/;
const NOT_NOW_BEFORE = /^(?:only|up|go|goes|gone|went|going|until|not|-)$/;

/** "yesterday", "so far": what the date of publication alone decides. */
export function relativeWord(tokens: readonly Token[], at: number): RelativeDate | null {
  const day = DAYS.at(tokens, at);
  if (day) return { first: at, last: day.last, resolve: dayFrom(day.value) };
  const now = NOW.at(tokens, at);
  if (!now || NOT_NOW_AFTER.test(textAt(tokens, now.last + 1))) return null;
  if (NOT_NOW_BEFORE.test(textAt(tokens, at - 1))) return null;
  return {
    first: at,
    last: now.last,
    resolve: (published) => relativeTo(published, precisionOf(published)),
  };
}

function dayFrom(offset: number): Resolve {
  return ({ start, end }) => {
    if (start !== end || start === "..") return null;
    return relativeTo(sameDay(moved(start, offset, "day")), "day");
  };
}

function precisionOf({ start, end }: Stretch): "day" | "month" | "year" {
  if (start === end) return "day";
  return start.slice(0, 7) === end.slice(0, 7) ? "month" : "year";
}
