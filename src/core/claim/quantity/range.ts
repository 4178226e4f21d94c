import type { Token } from "../../text/types";
import { isGlued, stemSet, textAt } from "../look";
import type { Draft, Step } from "./draft";
import { isScoreContext } from "./exclude/score";

/** "between 600 and 650", "600-650", "600 to 650", "two or three", "2 to 3 million": one quantity. */
export const joinRanges: Step = (drafts, tokens) => {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const from = drafts[index];
    const to = drafts[index + 1];
    if (from === undefined) continue;
    const range = to ? join(from, to, tokens) : null;
    joined.push(range ?? from);
    if (range) index += 1;
  }
  return joined;
};

const CHANGES = stemSet(
  "rise increase grow climb jump surge soar fall drop decline decrease go cut reduce raise up down expand shrink double triple swell slide change",
);

function join(from: Draft, to: Draft, tokens: readonly Token[]): Draft | null {
  const opener = openerOf(from, to, tokens);
  if (opener === null) return null;
  const low = sharingScale(from, to, tokens);
  if (low === null || low.amount >= to.amount) return null;
  const currency = to.currency ?? from.currency;
  return { ...to, first: from.first, outerFirst: opener, amount: low.amount, step: 0, currency };
}

/** First token of the range's wording, or null where the two are no range. */
function openerOf(from: Draft, to: Draft, tokens: readonly Token[]): number | null {
  const joint = textAt(tokens, from.outerLast + 1);
  const before = textAt(tokens, from.outerFirst - 1);
  if (to.outerFirst !== from.outerLast + 2) return null;
  if (joint === "and") return before === "between" ? from.outerFirst - 1 : null;
  if (joint === "or") return from.written === to.written ? from.outerFirst : null;
  if (joint === "to") return before === "from" ? fromOpener(from, tokens) : from.outerFirst;
  const dashed =
    (joint === "-" || joint === "–" || joint === "—") && isGlued(tokens, to.outerFirst);
  return dashed && !isScoreContext(tokens, from.first, to.last) ? from.outerFirst : null;
}

/** "rose from 40 to 46" is a change, not a range. */
function fromOpener(from: Draft, tokens: readonly Token[]): number | null {
  for (let at = from.outerFirst - 2; at >= 0 && at >= from.outerFirst - 8; at -= 1) {
    if (CHANGES.has(tokens[at]?.stem ?? "")) return null;
  }
  return from.outerFirst - 1;
}

/** "2 to 3 million", "5 to 10 percent": the first number takes the scale or percent of the second. */
function sharingScale(
  from: Draft,
  to: Draft,
  tokens: readonly Token[],
): { readonly amount: number } | null {
  if (from.currency !== null && to.currency !== null && from.currency !== to.currency) return null;
  if (from.form !== to.form) return to.percent && from.form === "count" ? from : null;
  if (to.written !== "scaled" || from.written === "scaled" || from.amount >= 1000) return from;
  const mantissa = Number(textAt(tokens, to.first).replaceAll(",", ""));
  return mantissa > 0 ? { amount: (from.amount * to.amount) / mantissa } : null;
}
