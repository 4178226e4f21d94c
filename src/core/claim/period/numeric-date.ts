import type { Token } from "../../text/types";
import { isGlued, isNumber, textAt } from "../look";
import { exists, type PrintedDate, printed } from "./partial-date";

/** "2016-11-10", "2016/11/10", "26/09/2017", "26.09.2017". */
export function numericDate(tokens: readonly Token[], at: number): PrintedDate | null {
  if (!isNumber(tokens, at)) return null;
  const text = textAt(tokens, at);
  const dotted = !text.includes(".") ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return fromParts(at, at, dotted[3], dotted[2], dotted[1]);
  const separator = textAt(tokens, at + 1);
  if (separator !== "-" && separator !== "/") return null;
  if (textAt(tokens, at + 3) !== separator || !isGluedChain(tokens, at, at + 4)) return null;
  const [a, b, c] = [textAt(tokens, at), textAt(tokens, at + 2), textAt(tokens, at + 4)];
  if (/^\d{4}$/.test(a)) return fromParts(at, at + 4, a, b, c);
  return /^\d{4}$/.test(c) ? dayAndMonth(at, c, a, b) : null;
}

/** "9/26/2017" and "26/9/2017" say which is the month; "9/11/2017" does not and is left alone. */
function dayAndMonth(at: number, year: string, a: string, b: string): PrintedDate | null {
  if (Number(a) > 12 || a === b) return fromParts(at, at + 4, year, b, a);
  return Number(b) > 12 ? fromParts(at, at + 4, year, a, b) : null;
}

function fromParts(
  first: number,
  last: number,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PrintedDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const plausible = date.year >= 1500 && date.year < 2100;
  return plausible && exists(date, date.year) ? printed(first, last, date) : null;
}

function isGluedChain(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    if (!isGlued(tokens, index)) return false;
  }
  return isNumber(tokens, last);
}
