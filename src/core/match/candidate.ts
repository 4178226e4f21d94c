import type { CompiledFact } from "../reference/compiled";
import type { Bound, Interval } from "../value";
import type { Frame } from "./frame";

/** What a span says, by kind of fact. */
export type Reading =
  | {
      readonly kind: "quantity";
      readonly amount: number;
      readonly bound: Bound;
      readonly interval: Interval;
      readonly hedge: string | null;
      readonly unit: string | null;
      readonly currency: string | null;
      readonly basis: "total" | "per year" | null;
    }
  | { readonly kind: "rank"; readonly ordinal: number }
  | { readonly kind: "date"; readonly edtf: string; readonly start: string; readonly end: string }
  | {
      readonly kind: "place" | "person" | "text";
      readonly text: string;
      /** Indices of the statements whose names it bears. */
      readonly statements: readonly number[];
      /** It bears a coarser or partial name ("France" for Lyon). */
      readonly loose: boolean;
    }
  | {
      readonly kind: "quote";
      readonly text: string;
      readonly statements: readonly number[];
      /** Words of the page that the statement does not have. */
      readonly changed: readonly string[];
    }
  | { readonly kind: "position"; readonly text: string; readonly stance: string };

/** A span that may answer a fact's question. */
export interface Candidate {
  readonly fact: CompiledFact;
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly reading: Reading;
  readonly frame: Frame;
  /** Firm: subject, measure and scope are all established, so the value may differ. */
  readonly firm: boolean;
  /** How well the cues are met; higher is better. Only compared within one span. */
  readonly score: number;
}
