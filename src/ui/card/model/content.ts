/** What the card is given and what it makes of it: plain data on both sides. */
import type { Annotation, VerdictId } from "../../../core/annotation";
import type { Fact, Source } from "../../../core/reference/model";
import type { Interval, QuantityValue } from "../../../core/value";

/** A fact without its cues: the card has no use for them, and compiled data has other ones. */
export type ShownFact = Omit<Fact, "cues">;

/** One annotation with all that the reference data holds about it. */
export interface CardContent {
  readonly annotation: Annotation;
  /** The annotation's fact; `null` for a mention of no fact. */
  readonly fact: ShownFact | null;
  /** Facts whose statements a mention's card lists, most useful first. */
  readonly related: readonly ShownFact[];
  /** The sources by id. One that is missing is shown by its id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly category: CategoryLook;
  /** Place among the page's claims, counted from 1. */
  readonly position?: { readonly index: number; readonly count: number } | undefined;
  /** Address of the page, for the citation. */
  readonly url: string;
}

/** A category as the card shows it: by its title and its hue (`#rrggbb` on light and dark grounds). */
export interface CategoryLook {
  readonly title: string;
  readonly hue: { readonly light: string; readonly dark: string };
}

/** The interval a reader takes a statement's amount to mean (claims-and-verdicts: conveyed). */
export type IntervalOf = (value: QuantityValue) => Interval;

/** How a row stands to the claim, as the card words it. */
export type RowRelation =
  | "matches"
  | "consistent"
  | "differs"
  | "other-period"
  | "not-comparable"
  | "deprecated"
  | "stated";

/** One source's answer. All texts are ready to show. */
export interface SourceRow {
  readonly source: string;
  readonly relation: RowRelation;
  readonly relationText: string;
  readonly value: string;
  readonly publisher: string;
  /** The article's title where no publisher tells which one it is. */
  readonly title: string | null;
  /** Publisher, date and paragraph. */
  readonly where: string;
  readonly attribution: string | null;
  readonly period: string | null;
  readonly summary: string | null;
  /** Why the statement decides nothing. */
  readonly note: string | null;
}

/** A stretch on the picture's scale, in per cent of its width, counted from the reading side. */
export interface Stretch {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Page and sources on one scale. `low` and `high` label its ends. */
export interface Picture {
  readonly page: Stretch;
  readonly others: readonly Stretch[];
  readonly low: string;
  readonly high: string;
}

/** A question of the reference data with its answers, for mentions. */
export interface RelatedFact {
  readonly question: string;
  readonly rows: readonly SourceRow[];
}

export interface CardView {
  readonly id: string;
  readonly verdict: VerdictId;
  readonly verdictText: string;
  /** The dialog's accessible name. */
  readonly name: string;
  readonly explanation: string;
  /** `en` where the sentence could not be put in the reader's language. */
  readonly explanationLang: string | undefined;
  readonly category: CategoryLook;
  readonly quote: { readonly before: string; readonly text: string; readonly after: string };
  readonly question: string | null;
  readonly rows: readonly SourceRow[];
  readonly tally: string;
  readonly scale: Picture | null;
  readonly times: Picture | null;
  readonly related: readonly RelatedFact[];
  readonly position: string | null;
}
