import { foldCharacter, specialCharacters } from "./fold";
import { OffsetMap } from "./offset-map";
import type { NormalisedText } from "./types";

/**
 * Longest run of combining marks composed at once (Unicode's Stream-Safe Text Format, UAX #15,
 * allows 30): ordering marks is quadratic in their number, and no language needs more.
 */
const MOST_MARKS = 30;

const COMBINING_MARKS = new RegExp(`[\\u0300-\\u036f]{1,${MOST_MARKS}}`, "y");

/**
 * The text as the engine reads it: odd spaces, quotes, dashes, full-width and invisible characters
 * folded (`fold.ts`), letters and their combining marks composed (NFC), with the way back to the
 * original offsets. Case and accents stay. Linear in the length; never throws.
 */
export function normalise(original: string): NormalisedText {
  const special = specialCharacters();
  let match = special.exec(original);
  if (match === null) return identity(original);

  const map = new OffsetMap();
  let text = "";
  let copied = 0;
  for (; match !== null; match = special.exec(original)) {
    const at = match.index;
    const start = isCombining(original, at) ? baseStart(original, at, copied) : at;
    const end = clusterEnd(original, at);
    const folded =
      start < at ? original.slice(start, end).normalize("NFC") : fold(original, at, end);
    special.lastIndex = end;
    if (folded === original.slice(start, end)) continue;
    text += original.slice(copied, start) + folded;
    copied = end;
    if (folded.length !== end - start)
      map.add(text.length - folded.length, text.length, start, end);
  }
  text += original.slice(copied);
  return {
    text,
    toOriginal: (i) => map.start(i),
    toOriginalEnd: (i) => map.end(i),
  };
}

function identity(text: string): NormalisedText {
  return { text, toOriginal: (i) => i, toOriginalEnd: (i) => i };
}

function isCombining(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && code <= 0x36f;
}

/** Start of the letter that the mark at `at` belongs to; `at` itself where there is none to compose with. */
function baseStart(text: string, at: number, earliest: number): number {
  if (at <= earliest) return at;
  const code = text.charCodeAt(at - 1);
  // Only letters compose; all that have composed forms with these marks lie in the BMP.
  return code >= 0x41 && !(code >= 0xd800 && code <= 0xdfff) ? at - 1 : at;
}

function clusterEnd(text: string, at: number): number {
  if (isCombining(text, at)) {
    COMBINING_MARKS.lastIndex = at;
    COMBINING_MARKS.test(text);
    return COMBINING_MARKS.lastIndex;
  }
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function fold(text: string, start: number, end: number): string {
  if (isCombining(text, start)) return text.slice(start, end);
  // A Windows line end is one line end, not an empty line.
  if (text.charCodeAt(start) === 0x0d && text.charCodeAt(end) === 0x0a) return "";
  return foldCharacter(text.slice(start, end));
}
