import type { Token } from "../../text/types";
import { isGlued, textAt } from "../look";
import { CODES, NAMES, NATIONAL, SIGN_PREFIXES, SIGNS } from "./currency-words";
import { type Draft, each } from "./draft";

/** Whether a currency's sign or code stands at `index`, so that a number may follow. */
export function isCurrencyMark(tokens: readonly Token[], index: number): boolean {
  return before(tokens, index) !== null;
}

/** Reads the currency before ("US$257m") or behind ("8.6 billion yuan", "3 million U.S. dollars"). */
export const readCurrency = each((draft, tokens) => {
  if (draft.form !== "count") return draft;
  const ahead = before(tokens, draft.first - 1);
  if (ahead) return { ...draft, currency: ahead.currency, outerFirst: ahead.first };
  const behind = after(tokens, draft);
  return behind ? { ...draft, currency: behind.currency, outerLast: behind.last } : draft;
});

function before(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly first: number } | null {
  const mark = textAt(tokens, at);
  const sign = SIGNS.get(mark);
  if (sign !== undefined) {
    const prefix = isGlued(tokens, at)
      ? SIGN_PREFIXES.get(textAt(tokens, at - 1) + mark)
      : undefined;
    return prefix ? { currency: prefix, first: at - 1 } : { currency: sign, first: at };
  }
  // "Rs. 500"
  const stopped = mark === "." && textAt(tokens, at - 1) === "rs";
  const code = stopped ? "INR" : tokens[at]?.capital ? CODES.get(mark) : undefined;
  return code === undefined ? null : { currency: code, first: stopped ? at - 1 : at };
}

function after(
  tokens: readonly Token[],
  draft: Draft,
): { readonly currency: string; readonly last: number } | null {
  const at = draft.last + 1;
  const sign = SIGNS.get(textAt(tokens, at));
  // "100 €" and "100$"; in "100 $200" the sign belongs to what follows.
  if (sign !== undefined && tokens[at + 1]?.kind !== "number") return { currency: sign, last: at };
  const code = tokens[at]?.capital ? CODES.get(textAt(tokens, at)) : undefined;
  if (code !== undefined && tokens[at + 1]?.kind !== "number") return { currency: code, last: at };
  const named = NAMES.get(textAt(tokens, at));
  if (named !== undefined)
    return isNoCurrency(tokens, at, draft) ? null : { currency: named, last: at };
  return national(tokens, at);
}

/** "U.S. dollars", "Hong Kong dollars", "Egyptian pounds" (another currency than the bare name's). */
function national(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly last: number } | null {
  for (let last = at + 1; last <= at + 2; last += 1) {
    if (!tokens[last - 1]?.capital) return null;
    if (!NAMES.has(textAt(tokens, last))) continue;
    return { currency: NATIONAL.get(textAt(tokens, last - 1)) ?? "XXX", last };
  }
  return null;
}

/** Small numbers of pounds are as often a weight, and "14 won" are winners. */
const LEAST_CERTAIN = 1000;

function isNoCurrency(tokens: readonly Token[], at: number, draft: Draft): boolean {
  const name = textAt(tokens, at);
  return (name === "won" || name.startsWith("pound")) && draft.amount < LEAST_CERTAIN;
}
