import type { Token } from "../../text/types";
import { agoDate } from "./ago";
import { CALENDAR_WORDS, calendarUnitDate } from "./calendar-unit";
import { DATE_WORDS, dateAt } from "./dates";
import type { RelativeDate } from "./moment";
import type { PrintedDate } from "./partial-date";
import { RELATIVE_WORDS, relativeWord } from "./relative-words";
import { ROLLING_WORDS, rollingDate } from "./rolling";
import { WEEKDAY_WORDS, weekdayDate } from "./weekday";

/** A date as it is worded, not yet resolved to days. */
export type WordedDate = PrintedDate | RelativeDate;

type Reader = (tokens: readonly Token[], at: number) => WordedDate | null;

/** In this order, each with the words on which it is asked; the first that reads anything wins. */
const READERS: readonly (readonly [Reader, readonly string[]])[] = [
  [dateAt, DATE_WORDS],
  [rollingDate, ROLLING_WORDS],
  [calendarUnitDate, CALENDAR_WORDS],
  [weekdayDate, WEEKDAY_WORDS],
  [agoDate, ["ago"]],
  [relativeWord, RELATIVE_WORDS],
];

const AT_NUMBER: readonly Reader[] = [dateAt];

/** One look at a word tells which readers to ask, for nearly every word none. */
const BY_WORD = new Map<string, Reader[]>();
for (const [reader, words] of READERS) {
  for (const word of new Set(words)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), reader]);
}

/** The dates of a sentence from left to right, none within another. */
export function readDates(tokens: readonly Token[]): WordedDate[] {
  const dates: WordedDate[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const readers = token.kind === "number" ? AT_NUMBER : readersOf(token);
    const date = readers === undefined ? null : read(readers, tokens, at);
    // Some are noticed at their last word; they must not reach into the date before.
    if (date === null || date.first <= last) continue;
    dates.push(date);
    last = date.last;
    at = last;
  }
  return dates;
}

const LENGTHS = Array.from(BY_WORD.keys(), (word) => word.length);
const SHORTEST = Math.min(...LENGTHS);
const LONGEST = Math.max(...LENGTHS);

/** Half of a text's words are too short or too long to be looked up. */
function readersOf({ start, end, text }: Token): readonly Reader[] | undefined {
  const length = end - start;
  return length < SHORTEST || length > LONGEST ? undefined : BY_WORD.get(text);
}

function read(readers: readonly Reader[], tokens: readonly Token[], at: number): WordedDate | null {
  for (const reader of readers) {
    const date = reader(tokens, at);
    if (date !== null) return date;
  }
  return null;
}
