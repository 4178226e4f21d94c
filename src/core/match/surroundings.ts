import { parseEdtf } from "../claim/period/edtf";
import type { PeriodSpan } from "../claim/types";
import { normalise } from "../text/normalise";
import { sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import type { Hits, PhraseTable } from "./phrases";
import type { Surroundings } from "./scene";

/** Sentences before that a pronoun or "the agency" may refer to. */
const REACH = 3;
/** Characters of the text before that are looked at. */
const LONGEST = 1500;

const NO_HITS: Hits = new Map();

/** First and last day of an EDTF publication date; null where there is none or it is open. */
export function publishedDays(published: string | null): readonly [string, string] | null {
  const days = published ? parseEdtf(published) : null;
  return days && days.start !== ".." && days.end !== ".." ? [days.start, days.end] : null;
}

/** Finds the phrases of a title; the last one is kept, since all blocks of a page share it. */
export class TitleReader {
  private title = "";
  private hits: Hits = NO_HITS;

  constructor(private readonly table: PhraseTable) {}

  read(title: string | null): Hits {
    if (!title) return NO_HITS;
    if (title !== this.title) {
      this.title = title;
      this.hits = this.table.find(tokenise(normalise(title).text));
    }
    return this.hits;
  }
}

/** Remembers what the sentences before said, nearest first. */
export class Memory implements Surroundings {
  private readonly own: Hits[] = [];
  private earlier: readonly Hits[] | null = null;
  readonly periodsBefore: PeriodSpan[] = [];

  constructor(
    readonly title: Hits,
    readonly published: readonly [string, string] | null,
    private readonly table: PhraseTable,
    private readonly textBefore: string | null,
  ) {}

  /** The text before is read only when a sentence asks for it: most never do. */
  get before(): readonly Hits[] {
    this.earlier ??= this.readBefore();
    return [...this.own, ...this.earlier].slice(0, REACH);
  }

  remember(hits: Hits, periods: readonly PeriodSpan[]): void {
    this.own.unshift(hits);
    this.periodsBefore.unshift(...periods);
    this.own.length = Math.min(this.own.length, REACH);
    this.periodsBefore.length = Math.min(this.periodsBefore.length, REACH);
  }

  private readBefore(): readonly Hits[] {
    if (!this.textBefore) return [];
    return sentences(normalise(this.textBefore.slice(-LONGEST)).text)
      .slice(-REACH)
      .reverse()
      .map((sentence) => this.table.find(sentence.tokens));
  }
}
