/** Small looks around a token that all parsers share. Indices may lie outside the sentence. */
import { stem } from "../text/stem";
import type { Token } from "../text/types";

/** The folded text of the token at `index`, "" outside the sentence. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? "";
}

/** Whether the token at `index` follows the one before it without a space. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && before.end === tokens[index]?.start;
}

/** Whether a hyphen joins the token at `index` to the one before: "four-day" at "day". */
export function isHyphenated(tokens: readonly Token[], index: number): boolean {
  return textAt(tokens, index - 1) === "-" && isGlued(tokens, index) && isGlued(tokens, index - 1);
}

export function isNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number";
}

/** A lower-case word that looks like a plural noun: what a number counts. */
export function isPlural(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.kind === "word" &&
    !token.capital &&
    token.text.endsWith("s") &&
    token.text.length > 3 &&
    token.stem !== token.text
  );
}

/** A set of the words in a list separated by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The same for words in any form: compared with `Token.stem`. */
export function stemSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map(stem));
}
