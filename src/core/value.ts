/**
 * Values as statements and claims carry them, and the intervals that hedges give them.
 * All types here are plain data: storable, comparable, free of any browser or DOM type.
 */

/** The kinds of value a fact can ask for. */
export type Kind =
  | "quantity"
  | "date"
  | "rank"
  | "place"
  | "person"
  | "text"
  | "quote"
  | "position";

/** How firmly an amount is put. Each reads as an interval (see `verdict/bounds.ts`). */
export type Bound = "exact" | "about" | "nearly" | "moreThan" | "atLeast" | "atMost" | "lessThan";

/** A range of real numbers; `high` is `Infinity` where there is no upper end (`null` in JSON). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

/** What a rate or a sum refers to: the whole, or each year. */
export type Basis = "total" | "per year";

export interface QuantityValue {
  readonly amount: number;
  readonly bound: Bound;
  /** ISO 4217 code, e.g. `CNY`, `USD`. */
  readonly currency?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** An EDTF date or interval (ISO 8601-2), e.g. `1923`, `2016-11`, `2017-09-26/2017-09-29`. */
export interface DateValue {
  readonly date: string;
}

export interface RankValue {
  readonly ordinal: number;
  readonly scale: string;
  /** How many places the scale has, where it has an end: 100 for a list of 100. */
  readonly of?: number | undefined;
}

/**
 * A place, person or text: the first name is the one shown, the others are accepted variants
 * (spellings, short forms, a coarser place that contains it).
 */
export interface NamesValue {
  readonly names: readonly string[];
  /** True where the answer has several members: `names` are then all of them, not variants of one. */
  readonly list?: boolean | undefined;
}

/** A quotation kept as one 32-bit FNV-1a hash per normalised word (`text/fingerprint.ts`). */
export interface QuoteValue {
  readonly speaker: string;
  readonly fingerprint: readonly number[];
}

export interface PositionValue {
  readonly holder: string;
  readonly stance: string;
  readonly view: string;
}

export type Value = QuantityValue | DateValue | RankValue | NamesValue | QuoteValue | PositionValue;
