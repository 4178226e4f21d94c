import { foldCharacter, INVISIBLE, nextSpecial } from "./fold";
import { OffsetMap } from "./offset-map";
import type { NormalisedText } from "./types";

/**
 * Longest run of combining marks composed at once (Unicode's Stream-Safe Text Format, UAX #15,
 * allows 30): ordering marks is quadratic in their number, and no language needs more.
 */
const MARKS = new RegExp(`[${INVISIBLE}\\u0300-\\u036f]{0,30}`, "y");
const HAS_MARK = /[\u0300-\u036f]/;

/**
 * The text as the engine reads it: odd spaces, quotes, dashes, full-width and invisible characters
 * folded (`fold.ts`), letters and their combining marks composed (NFC), with the way back to the
 * original offsets. Case and accents stay. Linear in the length; never throws.
 */
export function normalise(original: string): NormalisedText {
  let special = nextSpecial(original, 0);
  if (special < 0) return identity(original);

  const map = new OffsetMap();
  let text = "";
  let copied = 0;
  while (special >= 0) {
    const [start, end] = cluster(original, special, copied);
    special = nextSpecial(original, end);
    const folded = fold(original.slice(start, end), original.charCodeAt(end));
    if (folded === original.slice(start, end)) continue;
    text += original.slice(copied, start) + folded;
    copied = end;
    // Characters one for one keep their offsets.
    if (folded.length !== 1 || end - start !== 1)
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

/** The character at `at`, with the letter before and the marks behind where there are marks. */
function cluster(text: string, at: number, earliest: number): readonly [number, number] {
  const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  MARKS.lastIndex = next;
  MARKS.test(text);
  const end = MARKS.lastIndex;
  if (!HAS_MARK.test(text.slice(at, end))) return [at, next];
  return [at > earliest && isLetterUnit(text.charCodeAt(at - 1)) ? at - 1 : at, end];
}

/** Only letters of the BMP compose with these marks. */
function isLetterUnit(code: number): boolean {
  return code >= 0x41 && (code < 0xd800 || code > 0xdfff);
}

function fold(cluster: string, next: number): string {
  // A Windows line end is one line end, not an empty line.
  if (cluster === "\r" && next === 0x0a) return "";
  if (cluster.length === 1) return foldCharacter(cluster);
  return Array.from(cluster, foldCharacter).join("").normalize("NFC");
}
