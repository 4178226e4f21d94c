/** What the parsers find in a sentence. Token indices refer to the sentence's `tokens`. */
import type { Bound, Interval } from "../value";

export interface Span {
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Inclusive. */
  readonly lastToken: number;
}

/**
 * A number that counts or measures something. The span covers the numeral with its scale
 * ("8.6 billion", "257m", "one hundred and ninety", "600-650"), not hedge, currency or unit, save a
 * unit of time a hyphen joins to it ("four-day"). Of "No. 91" it is the "91".
 */
export interface QuantitySpan extends Span {
  /** Of a range the middle. */
  readonly amount: number;
  readonly bound: Bound;
  /** The claim's logical interval: the table in `verdict/bounds.ts` applied to amount and hedge. */
  readonly interval: Interval;
  /** The hedge's words in lower case ("more than", "or so"), or null. */
  readonly hedge: string | null;
  /** Span with hedge and currency included. */
  readonly outer: Span;
  /** ISO 4217 code, or null; `XXX` where a currency is meant that is none of ours ("¥" alone). */
  readonly currency: string | null;
  /** `share`: percent and fractions, `amount` then is the share of one (half is 0.5, 140 % is 1.4). */
  readonly form: "count" | "share" | "ordinal";
  /**
   * "not 40 but 46" marks 40 `corrected`; "has not sent 20,000" marks it `negated`;
   * "down from 64", "up from 40" marks it `former`. None of these is a claim of the sentence.
   */
  readonly standing: "asserted" | "negated" | "corrected" | "former";
}

/** A stretch of time a sentence names. Start and end are ISO days, both included; `..` is open. */
export interface PeriodSpan extends Span {
  readonly startDay: string;
  readonly endDay: string;
  /** How precisely it was put. */
  readonly precision: "day" | "month" | "year" | "range";
  /** True where it was resolved against the publication date ("last year", "on Tuesday"). */
  readonly relative: boolean;
  /**
   * EDTF of the date as it is worded: `1923`, `2016-11`, `2017-09-26/2017-09-29`. "Since 1984" is
   * `1984` here, and only `startDay` and `endDay` run on.
   */
  readonly edtf: string;
}
