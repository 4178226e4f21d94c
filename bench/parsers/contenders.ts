import * as chrono from "chrono-node";
import nlp from "compromise";
import { parsePeriods } from "../../src/core/claim/period";
import { parseQuantities } from "../../src/core/claim/quantity";
import { normalise } from "../../src/core/text/normalise";
import { sentences } from "../../src/core/text/sentences";
import type { ContenderName } from "./names";

/** Reads the whole corpus once and says how much it found. */
export type Run = () => number;

const PUBLISHED = "2017-09-28";

/** What is timed, made ready for a corpus of paragraphs. */
export const CONTENDERS: Readonly<Record<ContenderName, (corpus: readonly string[]) => Run>> = {
  cutting: (corpus) => () =>
    total(corpus, (text) => total(cut(text), ({ tokens }) => tokens.length)),

  quantities: (corpus) => () =>
    total(corpus, (text) => total(cut(text), ({ tokens }) => parseQuantities(tokens).length)),

  periods: (corpus) => {
    const cuts = corpus.flatMap((text) => cut(text).map(({ tokens }) => tokens));
    return () => total(cuts, (tokens) => parsePeriods(tokens, PUBLISHED).length);
  },

  compromise: (corpus) => () =>
    total(corpus, (text) => {
      const read = nlp(text);
      return read.sentences().length + read.numbers().length;
    }),

  "chrono-node": (corpus) => {
    const reference = new Date(`${PUBLISHED}T12:00:00Z`);
    return () => total(corpus, (text) => chrono.parse(text, reference).length);
  },
};

function cut(text: string) {
  return sentences(normalise(text).text);
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
