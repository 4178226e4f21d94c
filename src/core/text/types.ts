/** Text as the engine reads it: normalised, cut into sentences and tokens, traceable to the original. */

/** A text with a way back: `toOriginal(i)` is the UTF-16 offset in the original for offset `i` of `text`. */
export interface NormalisedText {
  readonly text: string;
  /** Start offset in the original of the character at `i`; for `i === text.length` the original's length. */
  toOriginal(i: number): number;
  /** End offset in the original of the span that ends (exclusive) at `i`. */
  toOriginalEnd(i: number): number;
}

export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * A token of the normalised text. Hyphenated words are several tokens with a punctuation token
 * "-" between, save behind "co" ("co-operation" is one); "Interpol's" is the two tokens "interpol" and "'s"; "$257m" is "$", "257", "m";
 * "8.6", "2,566" and "20 000" are one number token each (separators inside).
 */
export interface Token {
  /** Lower case, accents removed. */
  readonly text: string;
  /** Key shared by the forms of a word (`stem.ts`): "notice", "notices" -> "notic". Compare with `stem(x)`, never with a literal. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** First letter is upper case in the text. */
  readonly capital: boolean;
}

/** A sentence as offsets into the normalised text, with its tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
