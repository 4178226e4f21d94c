import type { Token } from "../../text/types";
import { ordinalNumeral } from "../ordinal/ordinal";
import { type Draft, draftOf, type Numeral } from "./draft";
import { BEGINNINGS } from "./number-words";
import { digitNumeral } from "./read-digits";
import { fractionNumeral } from "./read-fraction";
import { wordNumeral } from "./read-words";
import { separatorsOf } from "./separators";
import { VULGAR } from "./vulgar-fractions";

/** Every other word an ordinal can begin with. */
const ORDINALS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth no number #".split(
    " ",
  ),
);

/**
 * All numerals of a sentence, left to right.
 *
 * @param mask Which tokens belong to dates; asked for only where there are digits.
 */
export function readNumerals(
  tokens: readonly Token[],
  language: string | undefined,
  mask: () => Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  const separators = separatorsOf(language);
  let dates: Uint8Array | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let numeral: Numeral | null = null;
    if (token.kind === "number") {
      dates ??= mask();
      if (dates[at] === 1) continue;
      numeral =
        ordinalNumeral(tokens, at) ??
        fractionNumeral(tokens, at) ??
        digitNumeral(tokens, at, separators, language);
    } else if (BEGINNINGS.has(token.text) || VULGAR.has(token.text)) {
      numeral =
        fractionNumeral(tokens, at) ?? ordinalNumeral(tokens, at) ?? wordNumeral(tokens, at);
    } else if (ORDINALS.has(token.text)) {
      numeral = ordinalNumeral(tokens, at);
    }
    if (numeral === null) continue;
    drafts.push(draftOf(numeral));
    at = numeral.last;
  }
  return drafts;
}
