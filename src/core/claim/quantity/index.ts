import type { Token } from "../../text/types";
import type { Interval } from "../../value";
import { claimInterval, rangeInterval } from "../../verdict/bounds";
import { dateMask } from "../period/dates";
import type { QuantitySpan } from "../types";
import { readCurrency } from "./currency";
import { type Draft, each, type Step } from "./draft";
import { isAge } from "./exclude/age";
import { isClockTime } from "./exclude/clock-time";
import { isCode } from "./exclude/code";
import { isRatio } from "./exclude/ratio";
import { isReference } from "./exclude/reference";
import { isScore } from "./exclude/score";
import { readHedge } from "./hedge";
import { readNumerals } from "./numerals";
import { ofHundredths, readPercent } from "./percent";
import { joinRanges } from "./range";
import { readStanding } from "./standing";
import { extendOverTimeUnit } from "./time-unit";

/** What a run of digits or number words may be instead of a quantity. */
const EXCLUSIONS = [isClockTime, isScore, isAge, isReference, isCode, isRatio];

const exclude = each((draft, tokens) =>
  EXCLUSIONS.some((applies) => applies(draft, tokens)) ? null : draft,
);

/** The steps in their order: completing first, since a "5" with "percent" is no page number. */
const STEPS: readonly Step[] = [
  readCurrency,
  readPercent,
  joinRanges,
  exclude,
  extendOverTimeUnit,
  readHedge,
  readStanding,
];

export interface QuantityOptions {
  /** BCP 47 tag of the page: "20.000" is twenty thousand only where its language writes so. */
  readonly language?: string | undefined;
}

/**
 * The quantities of a sentence: sorted, disjoint, never on a token of a date. Ordinals come with
 * `form: "ordinal"`. A range's `amount` is its middle.
 *
 * @param tokens One sentence's tokens.
 */
export function parseQuantities(
  tokens: readonly Token[],
  options: QuantityOptions = {},
): QuantitySpan[] {
  let drafts: readonly Draft[] = readNumerals(tokens, options.language, dateMask);
  for (const step of STEPS) {
    if (drafts.length === 0) return [];
    drafts = step(drafts, tokens);
  }
  return drafts.map((draft) => finish(draft, tokens));
}

function finish(draft: Draft, tokens: readonly Token[]): QuantitySpan {
  const { first, last, bound, hedge, currency, form, standing } = draft;
  const amount = isRange(draft) ? (draft.amount + draft.upTo) / 2 : draft.amount;
  const interval = intervalOf(draft);
  return {
    start: startOf(tokens, first),
    end: endOf(tokens, last),
    firstToken: first,
    lastToken: last,
    amount: draft.percent ? ofHundredths(amount) : amount,
    bound,
    interval: draft.percent
      ? { ...interval, low: ofHundredths(interval.low), high: ofHundredths(interval.high) }
      : interval,
    hedge,
    outer: {
      start: startOf(tokens, draft.outerFirst),
      end: endOf(tokens, draft.outerLast),
      firstToken: draft.outerFirst,
      lastToken: draft.outerLast,
    },
    currency,
    form,
    standing,
  };
}

function isRange(draft: Draft): boolean {
  return draft.upTo !== draft.amount;
}

function intervalOf(draft: Draft): Interval {
  if (isRange(draft)) return rangeInterval(draft.amount, draft.upTo);
  return claimInterval(draft.amount, draft.bound, draft.step);
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? 0;
}

function endOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.end ?? 0;
}
