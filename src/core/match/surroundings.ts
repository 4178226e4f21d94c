import { parseEdtf } from "../claim/period/edtf";
import type { PeriodSpan } from "../claim/types";
import { normalise } from "../text/normalise";
import { sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import { type Hits, NO_HITS, type PhraseTable } from "./phrases";
import type { Surroundings } from "./scene";

/** Sentences before that a pronoun or "the agency" may refer to. */
const REACH = 3;
/** Characters of the text before that are looked at. */
const LONGEST = 1500;

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
  private later: Hits | null = null;
  private next: Hits | null = null;
  readonly periodsBefore: PeriodSpan[] = [];

  constructor(
    readonly title: Hits,
    readonly published: readonly [string, string] | null,
    private readonly table: PhraseTable,
    private readonly textBefore: string | null,
    private readonly textAfter: string | null,
  ) {}

  /** The text before is read only when a sentence asks for it: most never do. */
  get before(): readonly Hits[] {
    this.earlier ??= this.readBefore();
    return [...this.own, ...this.earlier].slice(0, REACH);
  }

  /** The sentence after: the text's own next one, or the first of the text after. */
  get after(): Hits {
    if (this.next) return this.next;
    this.later ??= this.readAfter();
    return this.later;
  }

  /** Sets what the text's own next sentence has; null at its last. */
  expect(next: Hits | null): void {
    this.next = next;
  }

  remember(hits: Hits, periods: readonly PeriodSpan[]): void {
    this.own.unshift(hits);
    this.periodsBefore.unshift(...periods);
    this.own.length = Math.min(this.own.length, REACH);
    this.periodsBefore.length = Math.min(this.periodsBefore.length, REACH);
  }

  private readAfter(): Hits {
    const [first] = this.textAfter
      ? sentences(normalise(this.textAfter.slice(0, LONGEST)).text)
      : [];
    return first ? this.table.find(first.tokens) : NO_HITS;
  }

  private readBefore(): readonly Hits[] {
    if (!this.textBefore) return [];
    return sentences(normalise(this.textBefore.slice(-LONGEST)).text)
      .slice(-REACH)
      .reverse()
      .map((sentence) => this.table.find(sentence.tokens));
  }
}
