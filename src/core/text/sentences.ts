import { classAt, SPACE } from "./characters";
import { lineEnd } from "./lines";
import { endsSentence } from "./sentence-end";
import { tokenise } from "./tokens";
import type { Sentence, Token } from "./types";

/**
 * The sentences of a normalised text; white space around them is left out. A sentence ends at a
 * stop with white space behind it, save after abbreviations, and where a line ends something.
 * Its tokens are cut when they are first asked for. Linear in the length.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    pushLine(found, text, line, end);
    line = end;
  }
  return found;
}

/**
 * Stops with closing quotes and brackets and the white space behind them; ideographic stops need no
 * space. Only from the first of a run of stops, or a run of dots would be tried from each of them.
 */
const STOPS = /(?<![.!?…])[.!?…]+["')\]]*\s+|[。！？।]["')\]]*\s*/g;

function pushLine(found: Sentence[], text: string, start: number, end: number): void {
  let from = start;
  // Only the line: looking on for a stop behind it, from every line, would be quadratic.
  for (const stop of text.slice(start, end).matchAll(STOPS)) {
    const to = start + stop.index + stop[0].length;
    if (to >= end || !endsSentence(text, from, to)) continue;
    push(found, text, from, to);
    from = to;
  }
  push(found, text, from, end);
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) === SPACE) start += 1;
  while (end > start && classAt(text, end - 1) === SPACE) end -= 1;
  if (end > start) found.push(new TextSentence(text, start, end));
}

/** Most sentences of a page are never read closely: their tokens are cut on demand, once. */
class TextSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  #tokens: readonly Token[] | null = null;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.#text, this.start, this.end);
    return this.#tokens;
  }
}
