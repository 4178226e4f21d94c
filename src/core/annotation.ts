/** The engine's result: claim, verdict and selectors as plain data that can be stored and exported. */
import type { Bound, Kind } from "./value";

export type VerdictId =
  | "matches"
  | "consistent"
  | "differs"
  | "sources-disagree"
  | "other-period"
  | "mention";

/** Where a claim's time comes from: its own sentence, its paragraph, the page's date, or nowhere. */
export type TimeSource = "stated" | "paragraph" | "page" | "unknown";

/**
 * The period a claim speaks of. `start` and `end` are ISO 8601 days (EDTF level 0), both included;
 * `..` is an open end, `null` an unknown one.
 */
export interface ClaimTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly source: TimeSource;
}

/** What the page says. Quantities have the bounds, other kinds a `value`. */
export interface Claim {
  readonly kind: Kind;
  /** The amount for a quantity or rank; an EDTF date; a name; the quoted words; a stance. */
  readonly value?: number | string;
  readonly low?: number;
  /** `null` stands for no upper end. */
  readonly high?: number | null;
  readonly lowInclusive?: boolean;
  readonly highInclusive?: boolean;
  readonly unit?: string | null;
  readonly currency?: string | null;
  /** The hedge as the page words it ("more than"), or `null`. */
  readonly hedge?: string | null;
  readonly bound?: Bound;
  readonly time: ClaimTime;
}

/** How one statement stands to the claim. `unrelated`: nothing to compare (another period, currency, person's office). */
export type Relation = "matches" | "consistent" | "differs" | "not-comparable";

export interface ComparedStatement {
  /** Index of the statement in its fact's `statements`. */
  readonly index: number;
  readonly source: string;
  readonly paragraph: number;
  readonly relation: Relation;
  /** False where the statement holds for another time or decides nothing (deprecated). */
  readonly comparable: boolean;
  /** Why it is not comparable, or how it differs: a reason code of `verdict/reasons.ts`. */
  readonly reason: string;
}

/** One sentence of why, as a code with its parameters (so that it can be put in any language). */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * A highlighted span. Offsets are UTF-16 units of the record's text (for pages: of the block).
 * `quote`, `prefix` and `suffix` form a W3C TextQuoteSelector, `start` and `end` a
 * TextPositionSelector.
 */
export interface Annotation {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly category: string;
  /** `null` for a bare mention of no fact. */
  readonly fact: string | null;
  readonly verdict: VerdictId;
  /** A reason code, see `verdict/reasons.ts`. */
  readonly reason: string;
  readonly reasonParams: Readonly<Record<string, string | number>>;
  /** The sentence the card shows, in English. */
  readonly explanation: string;
  readonly claim: Claim;
  readonly statements: readonly ComparedStatement[];
}

/** A text to annotate with what is known around it. */
export interface TextRecord {
  readonly id?: string | undefined;
  readonly text: string;
  /** Publication date of the page: EDTF at year, month or day precision. */
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** Neighbouring text: context, not annotated. */
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** The engine, built once from the compiled data. Pure: the same record gives the same annotations. */
export interface Engine {
  /** Sorted, disjoint, within the text. Never throws on text. */
  annotate(record: TextRecord): Annotation[];
}
