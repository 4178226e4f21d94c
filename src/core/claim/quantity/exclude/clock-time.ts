import type { Token } from "../../../text/types";
import { isGlued, isNumber, textAt, wordSet } from "../../look";
import type { Draft } from "../draft";

const CLOCK_WORDS = wordSet("am pm o'clock gmt bst utc est edt cet cest et hrs");

/** "9:30", "5 p.m.", "1400 GMT", "ten o'clock". */
export function isClockTime(draft: Draft, tokens: readonly Token[]): boolean {
  if (CLOCK_WORDS.has(textAt(tokens, draft.last + 1))) return true;
  return joinsHours(tokens, draft.last + 1) || joinsHours(tokens, draft.first - 1);
}

function joinsHours(tokens: readonly Token[], colon: number): boolean {
  const both = isNumber(tokens, colon - 1) && isNumber(tokens, colon + 1);
  return (
    both && textAt(tokens, colon) === ":" && isGlued(tokens, colon) && isGlued(tokens, colon + 1)
  );
}
