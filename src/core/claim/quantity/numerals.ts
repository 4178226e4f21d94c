import type { Token } from "../../text/types";
import { ORDINAL_WORDS, ordinalNumeral } from "../ordinal/ordinal";
import type { Draft } from "./draft";
import { BEGINNINGS } from "./number-words";
import { digitNumeral } from "./read-digits";
import { fractionNumeral } from "./read-fraction";
import { wordNumeral } from "./read-words";
import { type Separators, separatorsOf } from "./separators";
import { VULGAR } from "./vulgar-fractions";

type Reader = (tokens: readonly Token[], at: number) => Draft | null;

/** One look at a word tells which readers to ask, for nearly every word none. In this order. */
const BY_WORD = new Map<string, readonly Reader[]>([
  ...ORDINAL_WORDS.map((word) => [word, [ordinalNumeral]] as const),
  ...Array.from(VULGAR.keys(), (sign) => [sign, [fractionNumeral]] as const),
  ...Array.from(
    BEGINNINGS,
    (word) => [word, [fractionNumeral, ordinalNumeral, wordNumeral]] as const,
  ),
]);

const AT_NUMBER: readonly Reader[] = [ordinalNumeral, fractionNumeral];

/**
 * All numerals of a sentence, left to right.
 *
 * @param mask Which tokens belong to dates; asked for only where there are digits.
 */
export function readNumerals(
  tokens: readonly Token[],
  language: string | undefined,
  mask: (tokens: readonly Token[]) => Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  const separators = separatorsOf(language);
  let dates: Uint8Array | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isDigits = token.kind === "number";
    const readers = isDigits ? AT_NUMBER : BY_WORD.get(token.text);
    if (readers === undefined) continue;
    if (isDigits) {
      dates ??= mask(tokens);
      if (dates[at] === 1) continue;
    }
    const draft = read(readers, tokens, at) ?? digits(tokens, at, separators, language);
    if (draft === null) continue;
    drafts.push(draft);
    at = draft.last;
  }
  return drafts;
}

function read(readers: readonly Reader[], tokens: readonly Token[], at: number): Draft | null {
  for (const reader of readers) {
    const draft = reader(tokens, at);
    if (draft !== null) return draft;
  }
  return null;
}

function digits(
  tokens: readonly Token[],
  at: number,
  separators: Separators,
  language: string | undefined,
): Draft | null {
  return tokens[at]?.kind === "number" ? digitNumeral(tokens, at, separators, language) : null;
}
