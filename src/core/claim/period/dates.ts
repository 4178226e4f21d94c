import type { Token } from "../../text/types";
import { MONTHS, WEEKDAYS } from "./calendar-words";
import { dayFirst, monthFirst } from "./named-month";
import { numericDate } from "./numeric-date";
import type { PrintedDate } from "./partial-date";
import { yearDate } from "./year-date";

/** In this order; the first that reads anything wins. */
const AT_NUMBER = [numericDate, dayFirst, yearDate];

/** Every word a printed date can begin with, numbers aside. */
export const DATE_WORDS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys()];

/** The date printed at `index`, or null. Needs no date of publication. */
export function dateAt(tokens: readonly Token[], index: number): PrintedDate | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === "number") {
    for (const read of AT_NUMBER) {
      const date = read(tokens, index);
      if (date) return date;
    }
    return null;
  }
  if (token.kind !== "word" || !token.capital) return null;
  if (MONTHS.has(token.text)) return monthFirst(tokens, index);
  return WEEKDAYS.has(token.text) ? weekdayFirst(tokens, index) : null;
}

/** "Tuesday, September 26", "Monday (September 9)". */
function weekdayFirst(tokens: readonly Token[], at: number): PrintedDate | null {
  const punctuated = tokens[at + 1]?.kind === "punctuation";
  const next = punctuated ? at + 2 : at + 1;
  const weekday = WEEKDAYS.get(tokens[at]?.text ?? "");
  const date = WEEKDAYS.has(tokens[next]?.text ?? "") ? null : dateAt(tokens, next);
  if (!date || date.from.day === null || weekday === undefined) return null;
  return { ...date, first: tokens[at + 1]?.text === "(" ? date.first : at, weekday };
}

/** Which tokens belong to a printed date: no number among them counts anything. */
export function dateMask(tokens: readonly Token[]): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const date = dateAt(tokens, index);
    if (!date) continue;
    mask.fill(1, date.first, date.last + 1);
    index = date.last;
  }
  return mask;
}
