import { classAt, DIGIT, LETTER } from "./characters";

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
/** Endings that are tokens of their own: "Interpol's", "they've". */
const CLITIC = /'(?:s|t|d|m|re|ve|ll)$/i;

/** Codes written onto their number: "RMB8.6 billion" is money, "G20" a name. */
const MONEY_CODE = /^(?:RMB|USD|EUR|GBP|CNY|JPY|INR|AUD|HKD|Rs)$/;

/** End of the word at `start`: letters, digits after the first letter ("G20"), inner apostrophes. */
export function wordEnd(text: string, start: number, limit: number): number {
  const acronym = acronymEnd(text, start, limit);
  if (acronym > start) return acronym;
  let end = start + 1;
  while (end < limit) {
    const kind = classAt(text, end);
    if (kind === DIGIT && end - start <= 3 && MONEY_CODE.test(text.slice(start, end))) break;
    if (kind === LETTER || kind === DIGIT) end += 1;
    else if (isInnerApostrophe(text, end, limit)) end += 2;
    else break;
  }
  return end;
}

/** No acronym is longer; looking further from every letter of "a.b.c.…" would be quadratic. */
const MOST_ACRONYM_UNITS = 16;

/** "U.S.", "a.m.": single letters, each with its stop; 0 where there is none. */
function acronymEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (
    end - start < MOST_ACRONYM_UNITS &&
    end + 1 < limit &&
    classAt(text, end) === LETTER &&
    text.charCodeAt(end + 1) === FULL_STOP
  ) {
    end += 2;
  }
  // One letter with a stop is an initial or the end of a sentence.
  if (end - start < 4) return 0;
  // "a.b.com" is no acronym.
  return end < limit && classAt(text, end) === LETTER ? 0 : end;
}

function isInnerApostrophe(text: string, index: number, limit: number): boolean {
  return (
    text.charCodeAt(index) === APOSTROPHE &&
    index + 1 < limit &&
    classAt(text, index + 1) === LETTER
  );
}

/** Where the clitic of a word starts ("doesn't" at "n't", "Interpol's" at "'s"), else its length. */
export function cliticStart(word: string): number {
  const match = CLITIC.exec(word);
  if (match === null || match.index === 0) return word.length;
  const negated = /n't$/i.test(word) && match.index > 1;
  return negated ? match.index - 1 : match.index;
}
