/** What was found on a page, for popup, side panel and badge. */
import type { VerdictId } from "../core/annotation";

/** What the script in a page says of itself: reading, done, or switched off by the settings. */
export type PageState = "scanning" | "ready" | "off";

/** How many annotations of each category and verdict were found; what is absent is zero. */
export type Counts = Readonly<Record<string, Readonly<Partial<Record<VerdictId, number>>>>>;

/** The page at a glance. Sent whenever it changes; the list is fetched only where someone looks. */
export interface PageSummary {
  readonly state: PageState;
  readonly url: string;
  readonly title: string;
  /** Publication date as EDTF (year, month or day), or `null`. */
  readonly published: string | null;
  /** All that was found, whether shown or not under the present settings. */
  readonly counts: Counts;
  /** Grows with every change of the annotations or of what is shown; a new revision is worth fetching. */
  readonly revision: number;
}

/** An annotation as a list shows it; the fields are those of `core/annotation.ts`. */
export interface ReportItem {
  readonly id: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly category: string;
  readonly verdict: VerdictId;
  readonly fact: string | null;
  readonly reason: string;
  readonly reasonParams: Readonly<Record<string, string | number>>;
  /** The hedge as the page words it ("more than"), where the quote does not have it. */
  readonly hedge: string | null;
  /** The reason as an English sentence. */
  readonly explanation: string;
  /** Whether it is highlighted now (its category is on, the density covers it, it is not ignored). */
  readonly shown: boolean;
}

/** All that one document (a page, or one frame of it) found, in page order. */
export interface PageReport extends PageSummary {
  readonly annotations: readonly ReportItem[];
}

/**
 * The state of a tab as a reader is told it:
 * - `scanning`, `ready`: the page is being read, or was
 * - `nothing`: the page was looked at and has nothing for us
 * - `off`, `paused`, `site-off`: the reader switched everything off, for an hour, or on this site
 * - `not-listed`: not one of the reviewed or added sites; one look or a permission can be asked for
 * - `no-access`: a reviewed or added site for which the browser withholds access; it can be asked for
 * - `unknown-site`: the browser does not tell which site it is; one look can be asked for
 * - `pdf`: a document that the browser's own viewer shows
 * - `file`: a file of this computer
 * - `restricted`: a page on which the browser lets no extension work
 */
export type TabState =
  | "scanning"
  | "ready"
  | "nothing"
  | "off"
  | "paused"
  | "site-off"
  | "not-listed"
  | "no-access"
  | "unknown-site"
  | "pdf"
  | "file"
  | "restricted";

/** An annotation with the frame it stands in (0 is the page itself). */
export interface TabReportItem extends ReportItem {
  readonly frame: number;
}

/** A tab with all its frames: what popup and side panel show. */
export interface TabReport {
  readonly tab: number;
  readonly state: TabState;
  /** For a page that is read for one look: what would hold without it. Else `null`. */
  readonly onceInsteadOf: TabState | null;
  /** Empty where the browser does not tell. */
  readonly url: string;
  /** As `normaliseHost` gives it, or `null`. */
  readonly host: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly counts: Counts;
  /** In page order, the frames after the page. */
  readonly annotations: readonly TabReportItem[];
}
