import type { Token } from "../../../text/types";
import { isGlued, isNumber, stemSet, textAt } from "../../look";
import type { Draft } from "../draft";

/** Stems beside which two joined numbers are a result: "won 3-1", "a 63-37 vote". */
const RESULTS = stemSet(
  "win beat lose loss draw defeat victory score goal lead tie thrash hammer edge vote final half-time halftime penalty set match game aggregate ahead behind triumph",
);
const REACH = 4;

/** Whether a result is what the joined numbers between two tokens tell. */
export function isScoreContext(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - REACH; at <= last + REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" && RESULTS.has(token.stem)) return true;
  }
  return false;
}

/** "3-1", "84–60", "50-50": two joined numbers that are no range. */
export function isScore(draft: Draft, tokens: readonly Token[]): boolean {
  return joinsNumbers(tokens, draft.last + 1) || joinsNumbers(tokens, draft.first - 1);
}

function joinsNumbers(tokens: readonly Token[], dash: number): boolean {
  if (!/^[-–—/]$/.test(textAt(tokens, dash))) return false;
  const both = isNumber(tokens, dash - 1) && isNumber(tokens, dash + 1);
  return both && isGlued(tokens, dash) && isGlued(tokens, dash + 1);
}
