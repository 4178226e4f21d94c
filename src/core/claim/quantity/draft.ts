import type { Token } from "../../text/types";
import type { Bound } from "../../value";
import type { QuantitySpan } from "../types";

/** A numeral as the readers find it. */
export interface Numeral {
  /** Token indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** First token of the words it is introduced by ("No." of "No. 91"), where there are any. */
  readonly opener?: number;
  readonly amount: number;
  /** The upper end where the numeral is a range, else equal to `amount`. */
  readonly upTo: number;
  /** What a unit of its last significant digit is worth, 0 where it is not printed round. */
  readonly step: number;
  readonly form: QuantitySpan["form"];
  /** True where amount, upper end and step count hundredths: "140 percent". */
  readonly percent: boolean;
  /** How it is written: only bare digits can be a year, a time, a score or a reference. */
  readonly written: "digits" | "scaled" | "words";
}

/** A numeral on its way to a quantity; each step returns a new one. */
export interface Draft extends Numeral {
  /** Tokens with hedge and currency. */
  readonly outerFirst: number;
  readonly outerLast: number;
  readonly currency: string | null;
  readonly bound: Bound;
  readonly hedge: string | null;
  readonly standing: QuantitySpan["standing"];
}

/** A step of the parser: drops, joins or completes drafts. Drafts are in order and disjoint. */
export type Step = (drafts: readonly Draft[], tokens: readonly Token[]) => readonly Draft[];

/** A step that looks at one draft at a time; `null` drops it. */
export function each(refine: (draft: Draft, tokens: readonly Token[]) => Draft | null): Step {
  return (drafts, tokens) => drafts.flatMap((draft) => refine(draft, tokens) ?? []);
}

export function draftOf(numeral: Numeral): Draft {
  return {
    ...numeral,
    outerFirst: numeral.opener ?? numeral.first,
    outerLast: numeral.last,
    currency: null,
    bound: "exact",
    hedge: null,
    standing: "asserted",
  };
}
