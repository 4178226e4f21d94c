import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isNumber, textAt } from "../look";
import { type PartialDate, type PrintedDate, printed } from "./partial-date";
import { isYear } from "./year";

/** "1923", "2014-2016", "2014–16", "the 1990s". */
export function yearDate(tokens: readonly Token[], at: number): PrintedDate | null {
  if (!isYear(tokens, at)) return null;
  const year = Number(textAt(tokens, at));
  if (isDecade(tokens, at)) return printed(at, at + 1, wholeYear(year), wholeYear(year + 9));
  const last = joinedYear(tokens, at, year);
  if (last === null) return printed(at, at, wholeYear(year));
  return printed(at, at + 2, wholeYear(year), wholeYear(last));
}

function wholeYear(year: number): PartialDate {
  return { year, month: null, day: null };
}

function isDecade(tokens: readonly Token[], at: number): boolean {
  return (
    textAt(tokens, at).endsWith("0") && textAt(tokens, at + 1) === "s" && isGlued(tokens, at + 1)
  );
}

/** The second year of "2014-2016" or "2014-16"; a shorter number is completed from the first. */
function joinedYear(tokens: readonly Token[], at: number, year: number): number | null {
  const dash = textAt(tokens, at + 1);
  const text = textAt(tokens, at + 2);
  if ((dash !== "-" && dash !== "–") || !isNumber(tokens, at + 2) || !isGlued(tokens, at + 2))
    return null;
  if (dash === "-" && !isHyphenated(tokens, at + 2)) return null;
  if (!/^(?:\d\d|\d{4})$/.test(text)) return null;
  const last = text.length === 4 ? Number(text) : Math.floor(year / 100) * 100 + Number(text);
  return last > year && last < 2100 ? last : null;
}
