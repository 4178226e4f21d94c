import type { Token } from "../../text/types";
import { isGlued, textAt } from "../look";
import { isCurrencyMark } from "./currency";
import { readDigits } from "./digits";
import { countOf, type Draft } from "./draft";
import { roundStep } from "./round-step";
import { scaleAfter } from "./scale";
import type { Separators } from "./separators";
import { VULGAR } from "./vulgar-fractions";

/** "612", "2,566", "8.6 billion", "257m", "2.6 thousand", "3 hundred thousand". */
export function digitNumeral(
  tokens: readonly Token[],
  at: number,
  separators: Separators,
  language: string | undefined,
): Draft | null {
  const printed = readDigits(textAt(tokens, at), separators);
  if (!printed) return null;
  const vulgar = isGlued(tokens, at + 1) ? VULGAR.get(textAt(tokens, at + 1)) : undefined;
  const read = vulgar === undefined ? printed : { amount: printed.amount + vulgar, decimals: 0 };
  const money = isCurrencyMark(tokens, at - 1);
  let factor = 1;
  let last = vulgar === undefined ? at : at + 1;
  let scale = scaleAfter(tokens, last, { money, language });
  // Scales rise: "3 hundred thousand", not "2 million thousand".
  for (let previous = 0; scale !== null && scale.factor > previous; ) {
    previous = scale.factor;
    factor *= scale.factor;
    last = scale.last;
    scale = scaleAfter(tokens, last, { money: false, language });
  }
  const amount = exactProduct(read.amount, read.decimals, factor);
  const step = roundStep(amount, read.decimals > 0 ? factor / 10 ** read.decimals : Infinity);
  const written = factor === 1 ? "digits" : "scaled";
  return countOf(at, last, amount, written, step);
}

/** 8.6 times a billion is 8600000000, without what floating point would add. */
function exactProduct(amount: number, decimals: number, factor: number): number {
  if (decimals === 0) return amount * factor;
  const digits = 10 ** decimals;
  return (Math.round(amount * digits) * factor) / digits;
}
