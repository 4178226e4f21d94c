import type { Token } from "../../text/types";
import { isHyphenated, stemSet, textAt, wordSet } from "../look";
import { PhraseTable } from "../phrases";
import type { Draft, Step } from "./draft";

/** Tells the sentence's own figures from those it denies, corrects or leaves behind. */
export const readStanding: Step = (drafts, tokens) =>
  drafts.map((draft, index) => {
    const standing = standingOf(draft, drafts[index + 1], tokens);
    return standing === "asserted" ? draft : { ...draft, standing };
  });

function standingOf(
  draft: Draft,
  next: Draft | undefined,
  tokens: readonly Token[],
): Draft["standing"] {
  const before = draft.outerFirst - 1;
  if (CORRECTED.endingAt(tokens, before))
    return isCorrected(draft, next, tokens) ? "corrected" : "negated";
  if (REPLACED.endingAt(tokens, before)) return "corrected";
  const isCompound = isHyphenated(tokens, draft.outerLast + 2);
  if (FORMER.endingAt(tokens, before) && !isCompound) return "former";
  if (isFormerEnd(draft, next, tokens)) return "former";
  return isNegated(before, tokens) ? "negated" : "asserted";
}

const CORRECTED = new PhraseTable([["not, not the, n't", true]]);
const REPLACED = new PhraseTable([
  ["rather than, instead of, and not, instead of the, rather than the", true],
]);
const FORMER = new PhraseTable([
  [
    "down from, up from, down from the, up from the, compared with, compared to, compared with the, compared to the, against the, versus, " +
      "previously, formerly, previous, earlier, originally, initially, than the, instead of last year's, higher than, lower than",
    true,
  ],
]);

/** "not 40 but 46", "46, not 40". */
function isCorrected(draft: Draft, next: Draft | undefined, tokens: readonly Token[]): boolean {
  if (textAt(tokens, draft.outerFirst - 2) === ",") return true;
  if (next === undefined) return false;
  for (let at = draft.outerLast + 1; at < next.outerFirst; at += 1) {
    if (textAt(tokens, at) === "but") return true;
  }
  return false;
}

const CHANGES = stemSet(
  "rise increase grow climb jump surge soar fall drop decline decrease reduce raise expand shrink swell change go come cut",
);
const CHANGE_REACH = 8;

/** The first number of "rose from 40 to 46", "dropped from 101 in 2014 to 19". */
function isFormerEnd(draft: Draft, next: Draft | undefined, tokens: readonly Token[]): boolean {
  if (textAt(tokens, draft.outerFirst - 1) !== "from" || next === undefined) return false;
  if (textAt(tokens, next.outerFirst - 1) !== "to") return false;
  for (let at = draft.outerFirst - 2; at >= draft.outerFirst - CHANGE_REACH; at -= 1) {
    if (CHANGES.has(tokens[at]?.stem ?? "")) return true;
  }
  return false;
}

const NEGATORS = wordSet("not n't never cannot neither nor without");
const DENIALS = stemSet("deny refuse fail refute dispute reject");
const BOUNDARIES = wordSet(
  ", ; : . ( ) — – but while although though which who whom whose because after before when if and or as",
);
const NEGATION_REACH = 10;

/** "has not sent 20,000", "denied sending 20 officers": a negation in the same clause. */
function isNegated(before: number, tokens: readonly Token[]): boolean {
  for (let at = before; at >= 0 && at > before - NEGATION_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || BOUNDARIES.has(token.text)) return false;
    if (NEGATORS.has(token.text))
      return !/^(?:only|just|merely|least|all)$/.test(textAt(tokens, at + 1));
    if (DENIALS.has(token.stem)) return true;
    if (token.text === "longer" && textAt(tokens, at - 1) === "no") return true;
  }
  return false;
}
