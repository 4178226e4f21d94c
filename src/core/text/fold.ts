/**
 * Which characters the engine reads as which others. NFKC would be too much: it turns the footnote
 * of "190²" into "1902" and "2½" into "21⁄2", so the folds are listed here and nothing else changes.
 */

/** Characters that are looked at one by one; all others are copied in runs. UTF-16 units. */
const SPECIAL =
  "\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u00a0\\u00ab\\u00ad\\u00bb\\u0300-\\u036f\\u061c\\u1680\\u180e" +
  "\\u2000-\\u2015\\u2018-\\u201f\\u2028-\\u202f\\u2032\\u2033\\u205f-\\u206f\\u2116\\u2212\\u3000" +
  "\\ufb00-\\ufb06\\ufe00-\\ufe0f\\ufeff\\uff01-\\uff5e\\uffe0-\\uffe6\\ud835\\udb40";

const SPECIAL_CHARACTER = new RegExp(`[${SPECIAL}]`);

/** Index of the next character that may have to be folded, from `from` on, or -1. */
export function nextSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // What nearly every character is, without asking the expression.
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || (code >= 0xc0 && code < 0x300)) continue;
    if (SPECIAL_CHARACTER.test(text.charAt(at))) return at;
  }
  return -1;
}

/** Removed: soft hyphen, zero-width characters, bidi controls. As the inside of a character class. */
export const INVISIBLE =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
const REMOVED = new RegExp(`[${INVISIBLE}]`);
const SPACE = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_END = /[\r\u0085\u2028\u2029]/;

/** C0 and C1 controls (ISO 6429): nothing a reader sees; tabs among them separate words. */
function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

const SINGLE: Readonly<Record<string, string>> = {
  "\u00ab": '"',
  "\u00bb": '"',
  // Hyphens and the minus become "-"; the en dash stays (it writes ranges), the others become "—".
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\u2012": "–",
  "\u2013": "–",
  "\u2014": "—",
  "\u2015": "—",
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u2033": '"',
  "\u2116": "No",
  "\uffe0": "¢",
  "\uffe1": "£",
  "\uffe5": "¥",
  "\uffe6": "₩",
};

/** What one character reads as: "" where it is dropped, itself where it stays. */
export function foldCharacter(character: string): string {
  const listed = SINGLE[character];
  if (listed !== undefined) return listed;
  if (REMOVED.test(character)) return "";
  if (LINE_END.test(character)) return "\n";
  const code = character.codePointAt(0) ?? 0;
  if (SPACE.test(character) || isControl(code)) return " ";
  // Full-width forms mirror ASCII at a fixed distance.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Latin ligatures and mathematical letters and digits are their plain letters.
  if ((code >= 0xfb00 && code <= 0xfb06) || (code >= 0x1d400 && code <= 0x1d7ff)) {
    return character.normalize("NFKC");
  }
  // Variation selectors and tag characters (flags of regions) carry no text.
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe007f)) return "";
  return character;
}
