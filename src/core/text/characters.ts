/** What a UTF-16 unit is to the tokeniser. */
export type CharacterClass = 0 | 1 | 2 | 3 | 4;
export const SPACE = 0;
export const DIGIT = 1;
export const LETTER = 2;
export const PUNCTUATION = 3;
export const SYMBOL = 4;

const PUNCTUATION_MARKS = ".,;:!?'\"()[]{}-–—…/·•¿¡‹›";
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
/** Units whose class is tabled: Latin, Greek, Cyrillic, Arabic and others up to general punctuation. */
const TABLE_SIZE = 0x2040;

const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/**
 * Class of the UTF-16 unit at `index`. Halves of surrogate pairs are symbols (emoji; the rare
 * letters among them occur in no word the engine knows).
 */
export function classAt(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  return code < TABLE_SIZE ? (table[code] as CharacterClass) : classify(code);
}

function classify(code: number): CharacterClass {
  if (code <= 0x20) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const character = String.fromCharCode(code);
  if (LETTER_OR_MARK.test(character)) return LETTER;
  return PUNCTUATION_MARKS.includes(character) ? PUNCTUATION : SYMBOL;
}
