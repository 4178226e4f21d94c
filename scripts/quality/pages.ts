/** Real news pages that have nothing for us. They lie beside the project where they are there at all. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TextRecord } from "../../src/core/annotation";
import { normalise } from "../../src/core/text/normalise";
import { sentences } from "../../src/core/text/sentences";
import { readSavedPage, type SavedPage } from "../annotate/pages";

const FOLDER = "../shared/pages";

/** The pages of a folder, read as the extension reads them. */
export function readPages(folder: string = FOLDER): SavedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html.gz"))
    .sort()
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString("utf8"))
    .map((html) => readSavedPage(html, { published: null, url: null }));
}

/** Words that a sentence about our subjects can hardly do without. */
const OURS = /interpol|red notice|sky ?net|fugitive|peacekeep|first light|police|corrupt/i;
const LEAST_WORDS = 5;

/**
 * Sentences drawn from texts, without those about our subjects, as undated records: the same ones each time.
 */
export function drawSentences(texts: readonly string[], most: number): TextRecord[] {
  const all = new Set<string>();
  for (const text of texts) {
    const { text: plain } = normalise(text);
    for (const { start, end, tokens } of sentences(plain)) {
      const words = tokens.filter(({ kind }) => kind === "word").length;
      const sentence = plain.slice(start, end);
      if (words >= LEAST_WORDS && !OURS.test(sentence)) all.add(sentence);
    }
  }
  const random = numbers(1923);
  return [...all]
    .map((text) => ({ text, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ text }) => ({ text }));
}

/** A small generator (mulberry32): a draw that can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
