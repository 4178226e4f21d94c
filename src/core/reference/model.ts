/**
 * The reference data as the engine and the card read it. The zod schema in `schema.ts` describes
 * the files of `reference-data/`; its inferred types are assignable to these.
 */
import type { Kind, Value } from "../value";
import type { Cues } from "./cues";

/** An article the statements come from. Nothing that its copy does not state is filled in. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** True where the copy has no headline and `title` describes the article instead. */
  readonly titleIsDescription?: boolean | undefined;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 day, or the month where no day can be known (EDTF), or `null` where unknown. */
  readonly publishedOn: string | null;
  /** True where the date is concluded from the events described, not printed. */
  readonly publishedOnIsInferred?: boolean | undefined;
  readonly kind: string;
  readonly language: string;
  readonly url: string | null;
}

/** As in Wikidata: deprecated statements are shown and decide nothing. */
export type StatementRank = "preferred" | "normal" | "deprecated";

/** What one source says in answer to a fact's question. */
export interface Statement {
  readonly source: string;
  /** Non-empty lines of the source's file counted from 1. */
  readonly paragraph: number;
  readonly value: Value;
  /**
   * EDTF date or interval the value is stated for. Without it: the source's own date, or, for a
   * fact that holds `always`, no time at all (a founding year). An interval may end after the
   * source was published (a term of office): that part is expected, not known.
   */
  readonly time?: string | undefined;
  /** Who the source quotes for it. */
  readonly attribution?: string | undefined;
  readonly rank?: StatementRank | undefined;
  readonly rankReason?: string | undefined;
  readonly summary: string;
}

/** A question with its statements. */
export interface Fact {
  readonly id: string;
  readonly category: string;
  readonly kind: Kind;
  readonly question: string;
  /**
   * What a quantity counts, in the plural: `members`, `days`. `percent` has its amounts in
   * hundredths (140), `share` as a part of one (0.5). Absent for sums of money, whose
   * statements name their currency.
   */
  readonly unit?: string | undefined;
  /**
   * How long a statement holds around its own time: `always`, or an ISO 8601 duration after
   * which a new value is to be expected (`P1Y`, `P3M`). Default `always`.
   */
  readonly holdsFor?: string | undefined;
  /**
   * True where the amount adds up over the statement's time (2,566 returned from 2014 to March
   * 2017), so that it says nothing of a part of that time; else it is a state at any moment of it.
   */
  readonly cumulative?: boolean | undefined;
  /** Id of the quantity that is the whole of this one, or that counts what this one ranks. */
  readonly partOf?: string | undefined;
  readonly statements: readonly Statement[];
  readonly cues: Cues;
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** All that is known: the content of `reference-data/`, validated. */
export interface ReferenceData {
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly facts: readonly Fact[];
  /** Named word lists that cues refer to as `@name`. */
  readonly lexicon: Readonly<Record<string, readonly string[]>>;
}
