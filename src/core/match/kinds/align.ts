import { hashWord } from "../../text/fingerprint";

/** How a stretch of page words resembles a stretch of a statement's. Indices refer to the page's words. */
export interface Alignment {
  /** Words matched in order. */
  readonly matched: number;
  /** Of those, words with a sense of their own. */
  readonly content: number;
  /** What the resemblance is worth: a point for each such word, less for what differs. */
  readonly score: number;
  readonly first: number;
  readonly last: number;
  /** Page words between matched ones that the statement does not have. */
  readonly inserted: readonly number[];
}

/** Longest sentence that is aligned; a quotation of a statement is far shorter. */
const MOST_WORDS = 400;

const CONTENT = 1;
const FUNCTION = 0.3;
/** A word of the page's own, one in another's place, one of the statement that the page leaves out. */
const INSERTED = -0.6;
const CHANGED = -0.8;
const LEFT_OUT = -0.15;

/** Words that stand in every sentence: alone they make no quotation. */
const FUNCTION_WORDS: ReadonlySet<number> = new Set(
  `a an the of in on at to for from with by and or but as is are was were be been being has have had it
   its this that these those which who their they he she we our you your while should would will can
   could may more most one other not no so such than into own also`
    .split(/\s+/)
    .map(hashWord),
);

/** How a cell of the table was reached. */
const START = 0;
const PAIR = 1;
const PAGE = 2;
const STATEMENT = 3;

/**
 * The stretch of page words that is most like a stretch of the statement's, compared by hashes:
 * local alignment after Smith and Waterman, so either may begin and end anywhere. Null where they
 * have no word in common.
 */
export function align(page: readonly number[], statement: readonly number[]): Alignment | null {
  const words = page.slice(0, MOST_WORDS);
  const width = statement.length + 1;
  const scores = new Float64Array((words.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  let end = 0;
  for (let i = 1; i <= words.length; i++) {
    for (let j = 1; j <= statement.length; j++) {
      const at = i * width + j;
      const pair = (scores[at - width - 1] ?? 0) + worth(words[i - 1], statement[j - 1]);
      const inserted = (scores[at - width] ?? 0) + INSERTED;
      const leftOut = (scores[at - 1] ?? 0) + LEFT_OUT;
      const best = Math.max(0, pair, inserted, leftOut);
      scores[at] = best;
      steps[at] = best === 0 ? START : best === pair ? PAIR : best === inserted ? PAGE : STATEMENT;
      if (best > (scores[end] ?? 0)) end = at;
    }
  }
  return end === 0 ? null : traced(words, statement, scores[end] ?? 0, steps, end);
}

function worth(word: number | undefined, other: number | undefined): number {
  if (word !== other) return CHANGED;
  return isFunctionWord(word) ? FUNCTION : CONTENT;
}

/** True for the hash of a word that stands in every sentence. */
export function isFunctionWord(word: number | undefined): boolean {
  return word !== undefined && FUNCTION_WORDS.has(word);
}

/** Walks back from the best cell to where its stretch begins. */
function traced(
  words: readonly number[],
  statement: readonly number[],
  score: number,
  steps: Uint8Array,
  end: number,
): Alignment {
  const width = statement.length + 1;
  const last = Math.floor(end / width) - 1;
  const inserted: number[] = [];
  let [matched, content, first] = [0, 0, last];
  for (let at = end; steps[at] !== START; ) {
    const index = Math.floor(at / width) - 1;
    const step = steps[at];
    if (step === PAIR && words[index] === statement[(at % width) - 1]) {
      matched++;
      if (!isFunctionWord(words[index])) content++;
      first = index;
    } else if (step !== STATEMENT) inserted.unshift(index);
    at -= step === PAIR ? width + 1 : step === PAGE ? width : 1;
  }
  return { matched, content, score, first, last, inserted };
}
