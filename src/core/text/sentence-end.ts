import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, BEGINNERS } from "./abbreviations";

/** Enough to hold the last word; a longer one is no abbreviation. */
const LOOK_BACK = 24;
/** The last word before the boundary with its stops inside ("U.S", "Sept", "1"). */
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.]*)\.["')\]]*\s*$/u;
const NEXT_WORD = /^["'([]*([\p{L}\p{N}]+)/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a stop with white space behind it ends a sentence.
 *
 * @param from Where the sentence began.
 * @param to Where the next would begin: behind the white space.
 */
export function endsSentence(text: string, from: number, to: number): boolean {
  const next = NEXT_WORD.exec(text.slice(to, to + LOOK_BACK))?.[1] ?? "";
  // "'Really?' he asked": whatever the stop, a small letter goes on.
  if (/^\p{Ll}/u.test(next)) return false;
  const last = LAST_WORD.exec(text.slice(Math.max(from, to - LOOK_BACK), to))?.[1];
  if (last === undefined) return true;
  // "1." at the start is a list's number and belongs to its item.
  if (/^\d+$/.test(last)) return to - from > last.length + 2;
  if (/^\p{Lu}$/u.test(last)) return false;
  const lower = last.toLowerCase();
  if (BEFORE_NAME.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower)) return !/^\d/.test(next);
  if (!isAbbreviation(last)) return true;
  return CAPITAL.test(next) && BEGINNERS.has(next.toLowerCase());
}

function isAbbreviation(word: string): boolean {
  if (word === "etc" || INITIALS.test(word)) return true;
  return CAPITAL.test(word) && ANYWHERE.has(word.toLowerCase());
}
