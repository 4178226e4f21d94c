import type { Token } from "../../text/types";
import { isHyphenated, isPlural, textAt, wordSet } from "../look";
import { countOf, type Draft } from "./draft";
import { SCALES, TEENS, TENS, UNITS } from "./number-words";

/**
 * "one hundred and ninety", "Forty", "twenty-five", "a million", "two and a half million".
 * "one" alone is a number only before what it counts (`isPronoun`).
 */
export function wordNumeral(tokens: readonly Token[], at: number): Draft | null {
  if (textAt(tokens, at) === "zero") return countOf(at, at, 0, "words");
  let total = 0;
  // Below the next scale: 190 of "one hundred and ninety thousand".
  let next = impliedOne(tokens, at) ?? at;
  let current = impliedOne(tokens, at) === null ? 0 : 1;
  let largest = Infinity;
  let last = next - 1;
  for (;;) {
    const word = textAt(tokens, next);
    const scale = SCALES.get(word);
    if (scale !== undefined && scale < largest && current > 0 && (scale !== 100 || current < 100)) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
        largest = scale;
      }
    } else {
      const added = addend(word, current);
      if (added === null) break;
      current += added;
    }
    last = next;
    next = skipJoint(tokens, next + 1, last);
  }
  if (last < at || (total + current === 1 && isPronoun(tokens, at, last))) return null;
  const halved = andAHalf(tokens, last, total + current);
  return halved
    ? countOf(at, halved.last, halved.amount, "words")
    : countOf(at, last, total + current, "words");
}

/**
 * Where "a hundred", "a dozen" and "the hundred fugitives" go on: an article counts one there.
 * `null` where no such word begins the number.
 */
function impliedOne(tokens: readonly Token[], at: number): number | null {
  const word = textAt(tokens, at);
  if (word === "a") return SCALES.has(textAt(tokens, at + 1)) ? at + 1 : null;
  const definite = /^(?:the|these|those|its|their|'s)$/.test(textAt(tokens, at - 1));
  return word === "hundred" && definite && isBeforePlural(tokens, at + 1) ? at : null;
}

const ATTRIBUTES = 4;

/** "fugitives", "most-wanted economic fugitives": the noun may have words of its own before it. */
function isBeforePlural(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + ATTRIBUTES; at += 1) {
    if (isPlural(tokens, at) || textAt(tokens, at) === "most") return true;
    if (tokens[at]?.kind !== "word" && textAt(tokens, at) !== "-") return false;
  }
  return false;
}

/** What a word adds to the number so far, or null where it does not go on with it. */
function addend(word: string, current: number): number | null {
  const unit = UNITS.get(word);
  if (unit !== undefined) return current % 10 === 0 && current % 100 !== 10 ? unit : null;
  return current % 100 === 0 ? (TEENS.get(word) ?? TENS.get(word) ?? null) : null;
}

/** "two million and three others" are two numbers. */
const AND_FOLLOWS = wordSet("hundred thousand");

/** Past the hyphen of "twenty-five" and the "and" of "hundred and ninety", where a number goes on. */
function skipJoint(tokens: readonly Token[], at: number, last: number): number {
  const joint = textAt(tokens, at);
  const joins =
    (joint === "-" && isHyphenated(tokens, at + 1)) ||
    (joint === "and" && AND_FOLLOWS.has(textAt(tokens, last)));
  return joins && continues(textAt(tokens, at + 1)) ? at + 1 : at;
}

function continues(word: string): boolean {
  return UNITS.has(word) || TEENS.has(word) || TENS.has(word) || SCALES.has(word);
}

/** "two and a half", "two-and-a-half million". */
function andAHalf(
  tokens: readonly Token[],
  last: number,
  amount: number,
): { readonly amount: number; readonly last: number } | null {
  const words: number[] = [];
  for (let at = last + 1; words.length < 3; at += 1) {
    if (textAt(tokens, at) !== "-") words.push(at);
  }
  const [and = 0, a = 0, half = 0] = words;
  if (textAt(tokens, and) !== "and" || textAt(tokens, a) !== "a" || textAt(tokens, half) !== "half")
    return null;
  const scale = SCALES.get(textAt(tokens, half + 1));
  return { amount: (amount + 0.5) * (scale ?? 1), last: scale === undefined ? half : half + 1 };
}

const AFTER_PRONOUN = wordSet(
  "of another 's thing point hand way day who whom that which is was has had can could may might must should will would to by in on at for with and or but as than . , ; : ? ! ) \" - –",
);
const BEFORE_PRONOUN = wordSet(
  "this that the which no any every each other another only some good big new old latest last first next",
);

/** "one of the", "no one", "one day", "that one": not the number 1. */
function isPronoun(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last) return false;
  if (AFTER_PRONOUN.has(textAt(tokens, last + 1))) return !isTimeUnit(textAt(tokens, last + 2));
  return tokens[last + 1] === undefined || BEFORE_PRONOUN.has(textAt(tokens, first - 1));
}

function isTimeUnit(word: string): boolean {
  return /^(?:day|week|month|year|hour|minute|decade)$/.test(word);
}
