import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isNumber, isPlural, textAt, wordSet } from "../look";
import { ORDINAL_ENDINGS } from "../period/calendar-words";
import { type Draft, ordinalOf } from "../quantity/draft";
import { TEENS, TENS, UNITS } from "../quantity/number-words";

/** Ordinals in one word, behind tens ("forty-sixth") or alone. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
  ..."thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
    .split(" ")
    .map((word, index) => [word, index * 10 + 30] as const),
]);

/** Every word an ordinal can begin with; tens begin numbers as well. */
export const ORDINAL_WORDS: readonly string[] = [
  ...WORDS.keys(),
  ...["no", "number", "#", "rank", "ranks", "ranked", "ranking", "position", "place"],
];

/** "86th", "forty-sixth", "second-largest", "No. 91", "number one": a place in an order. */
export function ordinalNumeral(tokens: readonly Token[], at: number): Draft | null {
  return inDigits(tokens, at) ?? inWords(tokens, at) ?? numbered(tokens, at) ?? ranked(tokens, at);
}

function inDigits(tokens: readonly Token[], at: number): Draft | null {
  if (!isNumber(tokens, at) || !ORDINAL_ENDINGS.has(textAt(tokens, at + 1))) return null;
  const text = textAt(tokens, at).replaceAll(",", "");
  if (!isGlued(tokens, at + 1) || !/^[1-9]\d{0,4}$/.test(text)) return null;
  return isNoPlace(tokens, at, at + 1) ? null : ordinal(tokens, at, at + 1, Number(text));
}

function inWords(tokens: readonly Token[], at: number): Draft | null {
  const tens = TENS.get(textAt(tokens, at));
  const last = tens === undefined ? at : at + 2;
  const place = WORDS.get(textAt(tokens, last));
  if (place === undefined || (tens !== undefined && (place > 9 || textAt(tokens, at + 1) !== "-")))
    return null;
  if (isNoPlace(tokens, at, last) || isName(tokens, at) || isMoment(tokens, at)) return null;
  return ordinal(tokens, at, last, (tens ?? 0) + place);
}

/** "No. 91", "No 91", "#91", "number 91", "Number One". */
function numbered(tokens: readonly Token[], at: number): Draft | null {
  const word = textAt(tokens, at);
  if (word !== "no" && word !== "number" && word !== "#") return null;
  const stopped = word === "no" && textAt(tokens, at + 1) === ".";
  if (word === "no" && !stopped && !tokens[at]?.capital) return null;
  const first = at + (stopped ? 2 : 1);
  if (isNumber(tokens, first)) {
    const place = Number(textAt(tokens, first));
    return Number.isInteger(place) && place > 0 ? ordinal(tokens, first, first, place, at) : null;
  }
  // "No one" is nobody.
  return word === "no" ? null : spelled(tokens, first, at);
}

/** "Number one", "number nineteen", "number forty-six". */
function spelled(tokens: readonly Token[], first: number, opener: number): Draft | null {
  const word = textAt(tokens, first);
  const tens = TENS.get(word);
  const unit = isHyphenated(tokens, first + 2) ? UNITS.get(textAt(tokens, first + 2)) : undefined;
  if (tens !== undefined && unit !== undefined)
    return ordinal(tokens, first, first + 2, tens + unit, opener);
  const place = UNITS.get(word) ?? TEENS.get(word) ?? tens;
  return place === undefined ? null : ordinal(tokens, first, first, place, opener);
}

const RANKS = wordSet("rank ranks ranked ranking position");

/** "Ranked 91 of 100", "at place 12"; "ranked 20 countries" counts them, "took place 26 May" dates. */
function ranked(tokens: readonly Token[], at: number): Draft | null {
  const isPlace = textAt(tokens, at) === "place" && textAt(tokens, at - 1) === "at";
  if (!(isPlace || RANKS.has(textAt(tokens, at))) || !isNumber(tokens, at + 1)) return null;
  const place = Number(textAt(tokens, at + 1));
  if (!Number.isInteger(place) || place < 1 || isPlural(tokens, at + 2)) return null;
  return ordinal(tokens, at + 1, at + 1, place);
}

const SUPERLATIVE = /^(?:[a-z]{2,}est|most|best|worst|least)$/;

/** With the superlative a hyphen joins to it: "second-largest". */
function ordinal(
  tokens: readonly Token[],
  first: number,
  end: number,
  amount: number,
  opener = first,
): Draft {
  const superlative = isHyphenated(tokens, end + 2) && SUPERLATIVE.test(textAt(tokens, end + 2));
  const last = superlative ? end + 2 : end;
  return ordinalOf(first, last, amount, opener);
}

const NO_PLACE_AFTER = wordSet(
  "century centuries anniversary anniversaries birthday birthdays street avenue st ave floor time hand hands half quarter class aid lady world cousin",
);

/** "the 21st century", "its 100th anniversary", "on the 3rd", "42nd Street". */
function isNoPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const next = isHyphenated(tokens, last + 2) ? last + 2 : last + 1;
  if (NO_PLACE_AFTER.has(textAt(tokens, next))) return true;
  return (
    textAt(tokens, first - 1) === "the" &&
    textAt(tokens, first - 2) === "on" &&
    (tokens[last + 1] === undefined ||
      tokens[last + 1]?.kind === "punctuation" ||
      textAt(tokens, last + 1) === "that")
  );
}

/** "First Light", "the Second World War", "Third Way": two capitals make a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  const isLow = /^(?:first|second|third)$/.test(textAt(tokens, at));
  return isLow && tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
}

const SECOND_UNIT_BEFORE = wordSet("a split every each one");

/** "at first", "first of all", "per second", "a second later". */
function isMoment(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  const after = tokens[at + 1];
  if (textAt(tokens, at) === "first")
    return before === "at" || (after?.text === "of" && textAt(tokens, at + 2) === "all");
  if (textAt(tokens, at) !== "second") return false;
  const unit =
    after === undefined ||
    after.kind === "punctuation" ||
    /^(?:later|ago|or|and|to|before|after)$/.test(after.text);
  return before === "per" || isNumber(tokens, at - 1) || (SECOND_UNIT_BEFORE.has(before) && unit);
}
