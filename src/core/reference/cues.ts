/**
 * How a fact is recognised in text. Declared as words and phrases, never expressions or code: a
 * journalist can review them, and a pack of facts can be imported without running anything.
 */

/**
 * A word or phrase. It is matched on word stems ("notice" finds "notices"), without regard to
 * accents, hyphens and quotation marks; an upper-case first letter ("Turkey", "UN") asks for one in
 * the text as well. `@name` stands for every phrase of that list in `lexicon.json`.
 */
export type Phrase = string;

/** What form the figure has in the text. `years`, `months` and `days` are counts of that unit. */
export type FigureForm = "count" | "money" | "share" | "years" | "months" | "days";

export interface Cues {
  /**
   * Who the fact is about. Looked for in the sentence; where the sentence names no rival, also in
   * the sentence before and in the title ("the agency", "the country").
   */
  readonly subject?: readonly Phrase[] | undefined;
  /** Subjects that rule the fact out where they stand in the subject's place. */
  readonly rivals?: readonly Phrase[] | undefined;
  /**
   * Quantities and ranks: the nouns the figure counts or the verbs that stand for them.
   * Dates, places, persons: what the value must stand beside ("founded", "headquarters").
   */
  readonly counts?: readonly Phrase[] | undefined;
  /** Nouns between the figure and `counts` that make it another count: "two new members". */
  readonly notCounts?: readonly Phrase[] | undefined;
  /** Default `count`. */
  readonly form?: FigureForm | undefined;
  /** Every group needs one of its phrases in the sentence. */
  readonly about?: readonly (readonly Phrase[])[] | undefined;
  /** Like `about`; the title or the text before may supply them too. */
  readonly topic?: readonly (readonly Phrase[])[] | undefined;
  /** Phrases that rule the fact out anywhere in the sentence. */
  readonly against?: readonly Phrase[] | undefined;
  /** Phrases that rule it out in title or text before, where the sentence itself lacks `establishes`. */
  readonly againstTopic?: readonly Phrase[] | undefined;
  /** Phrases that fix which event is meant, and so its time: with one of them a value may differ. */
  readonly establishes?: readonly Phrase[] | undefined;
  /**
   * EDTF interval: a page published in it speaks of this event without naming it. Supplies the
   * subject and the first group of `topic`.
   */
  readonly newsOf?: string | undefined;
  /** Phrases with which a value that agrees with no statement is about something else. */
  readonly doubt?: readonly Phrase[] | undefined;
  /** Words of which one must stand close by for a value that agrees with no statement. */
  readonly firm?: readonly Phrase[] | undefined;
  /**
   * How many times larger or smaller than a stated amount another one may be to be about the same
   * thing; default 10.
   */
  readonly within?: number | undefined;
  /**
   * Dates of a founding: words with which the age of the subject is told ("year-old",
   * "anniversary"). An age that agrees is a claim; one that does not is about something else.
   */
  readonly ages?: readonly Phrase[] | undefined;
  /**
   * Words that may stand between the fact's own without making it another thing: "against corrupt
   * officials" behind "operation Sky Net". Any other word keeps a value from differing.
   */
  readonly asides?: readonly Phrase[] | undefined;
  /**
   * Quotations: names of the speaker, in the sentence or around it. A few words of the quotation
   * are recognised only beside one of them.
   */
  readonly speaker?: readonly Phrase[] | undefined;
  /** With one of them a superlative means second place: "the largest after the United Nations". */
  readonly runnerUp?: readonly Phrase[] | undefined;
  /** Only values that a statement gives are claims (others answer some other question). */
  readonly onlyKnown?: boolean | undefined;
  /** The claim is the whole phrase from cue to value ("red notice for …"), not the value alone. */
  readonly wholePhrase?: boolean | undefined;
  /**
   * The value differs only where subject, cue and value stand side by side: "Interpol, founded in
   * 1914", not "the group, founded in 1914, works with Interpol".
   */
  readonly linked?: boolean | undefined;
  /** Where the whole is known, a share of it is a figure too: "one third of them". */
  readonly shareOf?: number | undefined;
}
