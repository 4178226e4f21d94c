import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isNumber, isPlural, textAt, wordSet } from "../look";
import { MONTHS } from "./calendar-words";

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words before which a number of four digits reads as a year even where a noun follows. */
const INTRODUCERS = wordSet(
  "in since until till by from during before after through to between early late mid year years fiscal season spring summer autumn fall winter the its their this that for of 's",
);

/** Those that also stand before counts: "training of 2000 officers". */
const AMBIGUOUS_INTRODUCERS = wordSet("of to for by from between");
const HEDGES = wordSet(
  "than over about around nearly almost some least up under roughly approximately another",
);
const CURRENCY = wordSet("$ € £ ¥ ₹ ₩ usd eur gbp cny rmb rs #");
const NOT_A_YEAR_AFTER = wordSet(
  "% percent per million billion trillion thousand hundred bn m k km kg metres meters miles dollars yuan euros pounds people persons men women gmt bst hours hrs",
);

/**
 * Whether the number at `index` is a year: 1500 to 2099 in four digits without separators, in a
 * place where years stand. "handled 2016 requests" counts requests; "in 2016 requests rose" does not.
 */
export function isYear(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  // Most numbers are too short or too long to ask the expression.
  if (token?.kind !== "number" || token.text.length !== 4 || !YEAR.test(token.text)) return false;
  if (isWritten(tokens, index)) return false;
  const before = textAt(tokens, index - 1);
  const counts = isPlural(tokens, index + 1);
  if (HEDGES.has(before)) return !counts && before !== "than" && isOldStyle(tokens, index);
  if (counts && token.text.endsWith("00")) {
    return INTRODUCERS.has(before) && !AMBIGUOUS_INTRODUCERS.has(before);
  }
  if (INTRODUCERS.has(before) || isDatePart(tokens, index)) return true;
  if (isSecondOfTwo(tokens, index)) return !counts;
  return Number(token.text) >= 1900 && (!counts || tokens[index - 1]?.capital === true);
}

/** Money, measures, codes and parts of longer numbers. */
function isWritten(tokens: readonly Token[], index: number): boolean {
  const before = textAt(tokens, index - 1);
  const after = textAt(tokens, index + 1);
  if (CURRENCY.has(before) || NOT_A_YEAR_AFTER.has(after)) return true;
  if (
    isGlued(tokens, index + 1) &&
    tokens[index + 1]?.kind === "word" &&
    after !== "s" &&
    after !== "'s"
  )
    return true;
  if (isNumber(tokens, index + 1) || isNumber(tokens, index - 1)) {
    return !isDatePart(tokens, index) && before !== "in";
  }
  if (isBrokenDate(tokens, index)) return true;
  if (after === ":" && isGlued(tokens, index + 2) && isNumber(tokens, index + 2)) return true;
  if (isHyphenated(tokens, index) && tokens[index - 2]?.kind === "word") {
    return !/^(?:mid|pre|post|early|late|now)$/.test(textAt(tokens, index - 2));
  }
  return false;
}

/** Within "2017-02-30" or "9/11/2017", which are no dates, it is no year either. */
function isBrokenDate(tokens: readonly Token[], index: number): boolean {
  if (textAt(tokens, index - 1) === "/" && isGlued(tokens, index)) return true;
  return (
    isGlued(tokens, index + 1) &&
    /^[-/]$/.test(textAt(tokens, index + 1)) &&
    textAt(tokens, index + 3) === textAt(tokens, index + 1)
  );
}

/** "between 1801 and 1840", "in 1801 or 1805". */
function isSecondOfTwo(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:and|or|to|,|[-–])$/.test(textAt(tokens, index - 1))) return false;
  return YEAR.test(textAt(tokens, index - 2)) && INTRODUCERS.has(textAt(tokens, index - 3));
}

/** Whether the number at `index` can be the year behind a month or day. */
export function isYearOfDate(tokens: readonly Token[], index: number): boolean {
  return YEAR.test(textAt(tokens, index)) && !NOT_A_YEAR_AFTER.has(textAt(tokens, index + 1));
}

/** Behind a month: "November 2016". */
function isDatePart(tokens: readonly Token[], index: number): boolean {
  const back = /^[.,]$/.test(textAt(tokens, index - 1)) ? 2 : 1;
  return MONTHS.has(textAt(tokens, index - back));
}

/** "around 1900", "over 1923": a year where nothing countable follows. */
function isOldStyle(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return after === undefined || after.kind === "punctuation";
}
