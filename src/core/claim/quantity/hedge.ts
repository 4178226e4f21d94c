import type { Token } from "../../text/types";
import { isGlued, stemSet, textAt, wordSet } from "../look";
import type { FoundPhrase } from "../phrases";
import { type Draft, each } from "./draft";
import { HEDGES_AFTER, HEDGES_AFTER_NOUN, HEDGES_BEFORE, type Hedge } from "./hedge-words";

/** Reads the words that say how firm a number is, before it or behind it. */
export const readHedge = each((draft, tokens) => {
  // A place in an order is exact, and a range says itself how far it goes.
  if (draft.form === "ordinal" || draft.upTo !== draft.amount) return draft;
  const found = before(draft, tokens) ?? after(draft, tokens);
  return found ? hedged(draft, found, tokens) : draft;
});

function hedged(
  draft: Draft,
  { value, first, last }: FoundPhrase<Hedge>,
  tokens: readonly Token[],
): Draft {
  return {
    ...draft,
    bound: value === "exactly" ? "exact" : value,
    step: value === "exactly" ? 0 : draft.step,
    hedge: wording(tokens, first, last),
    outerFirst: Math.min(draft.outerFirst, first),
    outerLast: Math.max(draft.outerLast, last),
  };
}

function before(draft: Draft, tokens: readonly Token[]): FoundPhrase<Hedge> | null {
  const found = HEDGES_BEFORE.endingAt(tokens, draft.outerFirst - 1);
  return found && (isParticle(found, tokens) || isDuration(found, draft, tokens)) ? null : found;
}

const VERBS_WITH_OVER = stemSet(
  "hand turn take spread scatter distribute preside rule sign give pass",
);

/** "hand over two fugitives", "spread over 11,000 call centres": there the word goes with the verb. */
function isParticle({ first, last }: FoundPhrase<Hedge>, tokens: readonly Token[]): boolean {
  return (
    first === last &&
    textAt(tokens, first) === "over" &&
    VERBS_WITH_OVER.has(tokens[first - 1]?.stem ?? "")
  );
}

const TIME_UNITS = /^(?:days?|weeks?|months?|years?|decades?|hours?|minutes?)$/;
const MEASURES_TIME = wordSet(
  "for of last lasted lasting take took taken spent after than and with has have just well",
);

/** "trained them over 12 months": there the word tells when, in "for over 12 months" how much. */
function isDuration(found: FoundPhrase<Hedge>, draft: Draft, tokens: readonly Token[]): boolean {
  if (textAt(tokens, found.first) !== "over" || found.first !== found.last) return false;
  if (!TIME_UNITS.test(textAt(tokens, draft.last + 1))) return false;
  return found.first > 0 && !MEASURES_TIME.has(textAt(tokens, found.first - 1));
}

/** Words between a number and a hedge behind what it counts: "40 police officers or so". */
const MOST_WORDS_BETWEEN = 2;

function after(draft: Draft, tokens: readonly Token[]): FoundPhrase<Hedge> | null {
  const at = draft.outerLast + 1;
  const direct = HEDGES_AFTER.at(tokens, at);
  if (direct) return isSum(direct, tokens) ? null : direct;
  for (let skip = 1; skip <= MOST_WORDS_BETWEEN; skip += 1) {
    const skipped = tokens[at + skip - 1];
    if (skipped?.kind !== "word" || skipped.text === "or") return null;
    const found = HEDGES_AFTER_NOUN.at(tokens, at + skip);
    if (found) return found;
  }
  return null;
}

/** "2 + 3", "40 plus interest", "an odd number": no hedge. */
function isSum({ first, last, value }: FoundPhrase<Hedge>, tokens: readonly Token[]): boolean {
  const word = textAt(tokens, first);
  if (word === "odd") return false;
  if (value !== "atLeast" || (word !== "+" && word !== "plus")) return false;
  return !isGlued(tokens, first) || tokens[last + 1]?.kind === "number";
}

/** As printed, in lower case. */
function wording(tokens: readonly Token[], first: number, last: number): string {
  let words = textAt(tokens, first);
  for (let at = first + 1; at <= last; at += 1) {
    words += (isGlued(tokens, at) ? "" : " ") + textAt(tokens, at);
  }
  return words;
}
