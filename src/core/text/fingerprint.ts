/**
 * A quotation's wording as numbers: enough to tell which words of a page's quotation differ,
 * without keeping the wording itself.
 */

const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /['\u2018\u2019\u201b\u02bc\uff07]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** "Co-operation" is "cooperation". */
const PREFIX = /(?<![\p{L}\p{N}])co[-\u2010\u2011](?=\p{L})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Offset basis and prime of the 32-bit Fowler-Noll-Vo hash (IETF draft-eastlake-fnv, FNV-1a). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The words of a text, so that two printings of one quotation give the same list: lower case,
 * accents removed (NFKD), apostrophes dropped ("countries' own" -> "countries", "own"), every
 * other mark a break ("law-enforcement" -> "law", "enforcement").
 */
export function normaliseWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .replace(APOSTROPHES, "")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(PREFIX, "co")
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "");
}

/** 32-bit FNV-1a over the UTF-8 bytes of `word`, as an unsigned integer. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (const character of word) {
    for (const byte of utf8Bytes(character.codePointAt(0) ?? 0)) {
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
  }
  return hash >>> 0;
}

/** UTF-8 of one code point (RFC 3629). Own because `TextEncoder` belongs to the host, not to the language. */
function utf8Bytes(code: number): number[] {
  if (code < 0x80) return [code];
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), last];
  const middle = 0x80 | ((code >> 6) & 0x3f);
  if (code < 0x10000) return [0xe0 | (code >> 12), middle, last];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last];
}

/** One hash per normalised word, in order. An empty text gives an empty list. */
export function fingerprint(text: string): number[] {
  return normaliseWords(text).map(hashWord);
}
