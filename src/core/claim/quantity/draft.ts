import type { Token } from "../../text/types";
import type { Bound } from "../../value";
import type { QuantitySpan } from "../types";
import { roundStep } from "./round-step";

/** A numeral on its way to a quantity. Readers make it, each step returns a new one. */
export interface Draft {
  /** Tokens of the numeral, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The same with hedge, currency and what introduces it ("No. 91"). */
  readonly outerFirst: number;
  readonly outerLast: number;
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
  readonly currency: string | null;
  readonly bound: Bound;
  readonly hedge: string | null;
  readonly standing: QuantitySpan["standing"];
}

export function countOf(
  first: number,
  last: number,
  amount: number,
  written: Draft["written"],
  step = roundStep(amount),
): Draft {
  return draft(first, last, amount, "count", written, step);
}

/** A part of one, in words or as a fraction. */
export function shareOf(first: number, last: number, amount: number): Draft {
  return draft(first, last, amount, "share", "words", 0);
}

/** @param opener First token of the words that introduce it ("No." of "No. 91"). */
export function ordinalOf(first: number, last: number, place: number, opener = first): Draft {
  return { ...draft(first, last, place, "ordinal", "words", 0), outerFirst: opener };
}

function draft(
  first: number,
  last: number,
  amount: number,
  form: Draft["form"],
  written: Draft["written"],
  step: number,
): Draft {
  return {
    first,
    last,
    outerFirst: first,
    outerLast: last,
    amount,
    upTo: amount,
    step,
    form,
    percent: false,
    written,
    currency: null,
    bound: "exact",
    hedge: null,
    standing: "asserted",
  };
}

/** A step of the parser: drops, joins or completes drafts. Drafts are in order and disjoint. */
export type Step = (drafts: readonly Draft[], tokens: readonly Token[]) => readonly Draft[];

/** A step that looks at one draft at a time; `null` drops it. */
export function each(refine: (draft: Draft, tokens: readonly Token[]) => Draft | null): Step {
  return (drafts, tokens) => {
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const result = refine(draft, tokens);
      if (result !== null) refined.push(result);
    }
    return refined;
  };
}
