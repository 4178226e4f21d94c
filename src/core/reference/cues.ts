/** How a fact is recognised in text. Declared as words and phrases; never expressions or code. */

/**
 * A word or phrase, matched on word stems without regard to case or accents; `@name` stands for
 * every phrase of that list in `lexicon.json`.
 */
export type Phrase = string;

export interface Cues {
  /** For a quantity: what the figure counts; for other kinds, what the value stands beside. */
  readonly counts?: readonly Phrase[] | undefined;
  /** Every group needs one of its phrases: in the sentence, or in the context where `fromContext` allows. */
  readonly about: readonly (readonly Phrase[])[];
  /** Indices of `about` groups that the title or the sentence before may supply. */
  readonly fromContext?: readonly number[] | undefined;
  /** Phrases that rule the fact out where they stand in the same sentence. */
  readonly against?: readonly Phrase[] | undefined;
}
