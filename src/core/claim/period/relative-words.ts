import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
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
/** Every word on which one of these is noticed: their last, since "to" and "at" are everywhere. */
export const RELATIVE_WORDS: readonly string[] = [...DAYS.lastWords(), ...NOW.lastWords()];

/** "now-defunct", "so far away", "go only so far": no time. */
const NOT_NOW_AFTER = wordSet("- – away as from off apart removed");
const NOT_NOW_BEFORE = wordSet("only up go goes gone went going not -");

/** "yesterday", "so far": what the date of publication alone decides. */
export function relativeWord(tokens: readonly Token[], at: number): RelativeDate | null {
  const day = DAYS.endingAt(tokens, at);
  if (day) return { first: day.first, last: at, resolve: dayFrom(day.value) };
  const now = NOW.endingAt(tokens, at);
  if (!now || NOT_NOW_AFTER.has(textAt(tokens, at + 1))) return null;
  if (NOT_NOW_BEFORE.has(textAt(tokens, now.first - 1))) return null;
  return {
    first: now.first,
    last: at,
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
