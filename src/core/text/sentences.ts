import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, BEGINNERS } from "./abbreviations";
import { tokenise } from "./tokens";
import type { Sentence } from "./types";

/**
 * The sentences of a normalised text, with their tokens; white space around them is left out, and
 * what has no token is none. Boundaries are those of `Intl.Segmenter` (UAX #29) with the wrong ones
 * after abbreviations mended, and line ends where they end something. Linear in the length.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let line = 0;
  for (let end = lineEnd(text, 0); line < text.length; end = lineEnd(text, line)) {
    pushLine(found, text, line, end);
    line = end;
  }
  return found;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function pushLine(found: Sentence[], text: string, start: number, end: number): void {
  let from = start;
  for (const cut of boundaries(text.slice(start, end))) {
    const to = start + cut;
    if (to < end && !endsSentence(text, from, to, end)) continue;
    const tokens = tokenise(text, from, to);
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (first && last) found.push({ start: first.start, end: last.end, tokens });
    from = to;
  }
}

/** Only a text with something like a full stop inside needs the segmenter. */
const STOP_WITHIN = /[.!?…。！？।]["')\]]*\s+\S/;

function boundaries(line: string): number[] {
  if (!STOP_WITHIN.test(line)) return [line.length];
  return Array.from(segmenter.segment(line), ({ index, segment }) => index + segment.length);
}

/** The last word before the boundary with its stops ("U.S.", "Sept.", "1."), and what follows. */
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.]*)\.["')\]]*\s*$/u;
const NEXT_WORD = /^["'([]*([\p{L}\p{N}]+)/u;
/** Enough to hold the last word; a longer one is no abbreviation. */
const LOOK_BACK = 24;

function endsSentence(text: string, from: number, to: number, end: number): boolean {
  const before = text.slice(Math.max(from, to - LOOK_BACK), to);
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined) return true;
  // "1." at the start is a list's number and belongs to its item.
  if (/^\d+$/.test(last)) return text.slice(from, to).trim().length > last.length + 1;
  const lower = last.toLowerCase();
  // The initial of a name, and what introduces a name.
  if (/^\p{Lu}$/u.test(last) || BEFORE_NAME.has(lower)) return false;
  const next = NEXT_WORD.exec(text.slice(to, Math.min(end, to + LOOK_BACK)))?.[1] ?? "";
  if (BEFORE_NUMBER.has(lower)) return !/^\d/.test(next);
  if (!isAbbreviation(last)) return true;
  return /^\p{Lu}/u.test(next) && BEGINNERS.has(next.toLowerCase());
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

function isAbbreviation(word: string): boolean {
  if (word === "etc" || INITIALS.test(word)) return true;
  return /^\p{Lu}/u.test(word) && ANYWHERE.has(word.toLowerCase());
}

/** A line shorter than this was not broken because it was full. */
const FULL_LINE = 50;

/** End (after its line break) of the line at `start`; lines that are one wrapped paragraph are one. */
function lineEnd(text: string, start: number): number {
  let from = start;
  for (;;) {
    const newline = text.indexOf("\n", from);
    if (newline < 0) return text.length;
    if (!isWrapped(text, start, from, newline)) return newline + 1;
    from = newline + 1;
  }
}

/** Line breaks of a page's source stand anywhere: one after a long or unfinished line is a space. */
function isWrapped(text: string, start: number, from: number, newline: number): boolean {
  const after = text.slice(newline + 1, newline + 1 + FULL_LINE);
  if (/^ *(?:\n|$|[-–—*•·]|\d{1,3}[.)] )/.test(after)) return false;
  const previous = text
    .slice(Math.max(start, newline - 4), newline)
    .trimEnd()
    .slice(-1);
  if (/[.!?:…"')]/.test(previous)) return false;
  return newline - from >= FULL_LINE || previous === "," || /^ *[a-z,;]/.test(after);
}
