import type { Token } from "../../../text/types";
import { isGlued, isHyphenated, isNumber, textAt, wordSet } from "../../look";
import { isYear } from "../../period/year";
import type { Draft } from "../draft";

/** Units that may be written onto a number; any other letters make it a name ("5G", "747s"). */
const UNITS = wordSet(
  "km kg g m cm mm mi mph kph lb lbs ft in oz ha sq pc pct yr yrs hr hrs min mins sec secs gb mb tb kb mw gw kw kwh gwh twh hz mhz ghz c f l ml t 's",
);
/** Signs that may be written before a number. */
const SIGNS_BEFORE = wordSet("~ > < ≥ ≤ ± + ≈");
/** Whole numbers of more digits are printed in groups where they count something. */
const MOST_DIGITS = 7;
const PHONES = wordSet("phone tel telephone fax hotline call dial whatsapp mobile ext extension");

/** Phone numbers, product names, identifiers, footnotes, list numbers: digits that count nothing. */
export function isCode(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.written === "words") return isNameHyphen(draft, tokens);
  return (
    isLongRun(draft, tokens) ||
    isGluedToWord(draft, tokens) ||
    isGluedBehind(draft, tokens) ||
    isPhone(draft, tokens) ||
    isAlone(draft, tokens)
  );
}

function isWord(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "word";
}

/** Behind a hyphen that makes it part of a name: "F-16", "Catch-twenty-two". */
function isNameHyphen(draft: Draft, tokens: readonly Token[]): boolean {
  const word = draft.first - 2;
  return isHyphenated(tokens, draft.first) && isWord(tokens, word) && !isCountPrefix(tokens, word);
}

/** "then-forty", "top-100" are no names. */
function isCountPrefix(tokens: readonly Token[], index: number): boolean {
  return /^(?:all|then|some|top)$/.test(textAt(tokens, index));
}

function isLongRun(draft: Draft, tokens: readonly Token[]): boolean {
  const digits = textAt(tokens, draft.first);
  return draft.currency === null && digits.length > MOST_DIGITS && /^\d+$/.test(digits);
}

/** "5G", "3-D", "1980s", "9-to-5", "2-in-1". */
function isGluedToWord(draft: Draft, tokens: readonly Token[]): boolean {
  const next = draft.last + 1;
  if (isGlued(tokens, next) && isWord(tokens, next)) return !isUnit(tokens, next);
  return isHyphenated(tokens, next + 1) && /^(?:[a-z]|to|in)$/.test(textAt(tokens, next + 1));
}

/** "5g" are grams, "5G" is a network; "MW" is written large. */
function isUnit(tokens: readonly Token[], index: number): boolean {
  return (
    UNITS.has(textAt(tokens, index)) && !(tokens[index]?.capital && textAt(tokens, index) === "g")
  );
}

/** "F-16", "Covid-19", "@2016", ".5". */
function isGluedBehind(draft: Draft, tokens: readonly Token[]): boolean {
  if (!isGlued(tokens, draft.first)) return false;
  const before = tokens[draft.first - 1];
  if (before === undefined || draft.outerFirst < draft.first) return false;
  if (before.text === "-") return isNameHyphen(draft, tokens);
  if (before.kind === "word" || before.text === "/" || before.text === ".") return true;
  return before.kind === "symbol" && !SIGNS_BEFORE.has(before.text);
}

/** Numbers side by side, a "+" and many digits, or a word for it before. */
function isPhone(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.written !== "digits") return false;
  if (isNumber(tokens, draft.last + 1)) return true;
  // "In 2016 2 542 requests": a year before is no part of it.
  if (isNumber(tokens, draft.first - 1) && !isYear(tokens, draft.first - 1)) return true;
  const before = textAt(tokens, draft.first - 1);
  if (before === "+" && draft.amount >= 10) return true;
  const label = /^[:.]$/.test(before) ? textAt(tokens, draft.first - 2) : before;
  return PHONES.has(label) && !isWord(tokens, draft.last + 1);
}

/** "[3]", "(12)", and "1." at the start of an item. */
function isAlone(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.written !== "digits" || draft.outerFirst < draft.first || draft.outerLast > draft.last)
    return false;
  const before = textAt(tokens, draft.first - 1);
  const after = textAt(tokens, draft.last + 1);
  if (after === "]" || (before === "(" && after === ")")) return true;
  return draft.first === 0 && (after === "." || after === ")") && tokens.length > draft.last + 2;
}
