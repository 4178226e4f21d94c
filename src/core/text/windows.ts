import type { Sentence } from "./types";

/**
 * Tokens of the longest sentence that is read as one. Matching looks at every pair of things in a
 * sentence; a text without stops, cut at this length, still costs no more than its length.
 */
const LONGEST = 250;

/** The sentence itself, or its stretches of at most `LONGEST` tokens. */
export function windows(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  const parts: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const part = tokens.slice(from, from + LONGEST);
    const first = part[0];
    const last = part[part.length - 1];
    if (first && last) parts.push({ start: first.start, end: last.end, tokens: part });
  }
  return parts;
}
