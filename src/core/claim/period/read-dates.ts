import type { Token } from "../../text/types";
import { CALENDAR_WORDS, calendarUnitDate } from "./calendar-unit";
import { COUNTED_WORDS, countedUnitsDate } from "./counted-units";
import { DATE_WORDS, dateAt } from "./dates";
import type { RelativeDate } from "./moment";
import type { PrintedDate } from "./partial-date";
import { RELATIVE_WORDS, relativeWord } from "./relative-words";
import { WEEKDAY_WORDS, weekdayDate } from "./weekday";

/** A date as it is worded, not yet resolved to days. */
export type WordedDate = PrintedDate | RelativeDate;

type Reader = (tokens: readonly Token[], at: number) => WordedDate | null;

/** In this order, each with the words it can begin with; the first that reads anything wins. */
const READERS: readonly (readonly [Reader, readonly string[]])[] = [
  [dateAt, DATE_WORDS],
  [countedUnitsDate, COUNTED_WORDS],
  [calendarUnitDate, CALENDAR_WORDS],
  [weekdayDate, WEEKDAY_WORDS],
  [relativeWord, RELATIVE_WORDS],
];

const AT_NUMBER: readonly Reader[] = [dateAt, countedUnitsDate];

/** One look at a word tells which readers to ask, for nearly every word none. */
const BY_WORD = new Map<string, Reader[]>();
for (const [reader, words] of READERS) {
  for (const word of new Set(words)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), reader]);
}

/** The dates of a sentence from left to right, none within another. */
export function readDates(tokens: readonly Token[]): WordedDate[] {
  const dates: WordedDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const readers = token.kind === "number" ? AT_NUMBER : BY_WORD.get(token.text);
    const date = readers === undefined ? null : read(readers, tokens, at);
    if (date === null) continue;
    dates.push(date);
    at = date.last;
  }
  return dates;
}

function read(readers: readonly Reader[], tokens: readonly Token[], at: number): WordedDate | null {
  for (const reader of readers) {
    const date = reader(tokens, at);
    if (date !== null) return date;
  }
  return null;
}
