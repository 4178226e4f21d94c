import { normalise } from "../text/normalise";
import type { NeededWords } from "./needed-words";

/**
 * Characters that may stand within a word without being read, or be read as other letters: accents
 * and combining marks, soft hyphens and other invisible ones, ligatures, full-width and mathematical
 * letters. Around them the text is read as the engine reads it.
 */
export const ODD =
  "\\u00ad\\u00c0-\\u024f\\u0300-\\u036f\\u061c\\u180e\\u1e00-\\u1eff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" +
  "\\u212a\\u212b\\ufb00-\\ufb06\\ufe00-\\ufe0f\\ufeff\\uff01-\\uff5e\\ud835\\udb40";
/** "I.C.P.O." is read as "ICPO". */
export const INITIALS = "\\.[A-Za-z]\\.";

const ODD_OR_INITIALS = new RegExp(`[${ODD}]|${INITIALS}`, "g");
const IS_ODD = new RegExp(`^(?:[${ODD}]|${INITIALS})$`);

/**
 * The rest of a word and what is between two. No ending is longer; without a limit a long run of
 * letters would be walked through from each place in it.
 */
const BETWEEN = "\\w{0,12}\\W*";

/** Characters before and behind an odd one that are read with it: longer than any needed word. */
const AROUND = 64;
/** Among more odd ones than this a word may reach further: the text counts as having one. */
const MOST_ODD = 12;

/** Looks for needed words. Never misses one; what it finds may turn out to be none. */
export class WordSearch {
  readonly #plain: RegExp;
  readonly #any: RegExp;

  /** @param words Beginnings of words; a space stands for the rest of a word and what is between two. */
  constructor(words: readonly string[]) {
    const source = words.map(toPattern).join("|") || (words.length > 0 ? "" : "(?!)");
    this.#plain = new RegExp(source);
    this.#any = new RegExp(`${source}|[${ODD}]|${INITIALS}`, "g");
  }

  /** Offset of the next place where one may stand, from `from` on, or -1. */
  next(text: string, from = 0): number {
    const any = this.#any;
    any.lastIndex = from;
    for (let match = any.exec(text); match !== null; match = any.exec(text)) {
      if (!IS_ODD.test(match[0]) || this.#isAround(text, match.index)) return match.index;
    }
    return -1;
  }

  isIn(text: string): boolean {
    return this.next(text) >= 0;
  }

  #isAround(text: string, at: number): boolean {
    const near = text.slice(Math.max(0, at - AROUND), at + AROUND);
    if ((near.match(ODD_OR_INITIALS)?.length ?? 0) > MOST_ODD) return true;
    const read = withoutAccents(normalise(near).text);
    return (
      this.#plain.test(read) || (read.includes(".") && this.#plain.test(read.replaceAll(".", "")))
    );
  }
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/**
 * Spelled out for both cases: a capital in the word asks for one. "Co-operation" is read as
 * "cooperation".
 */
function toPattern(word: string): string {
  return Array.from(word, (character, at) => {
    const behindCo = /(^| )co$/i.test(word.slice(0, at));
    return (behindCo ? HYPHEN : "") + characterPattern(character);
  }).join("");
}

const HYPHEN = "[-\\u2010-\\u2012\\u2212]?";

function characterPattern(character: string): string {
  if (character === " ") return BETWEEN;
  if (/[a-z]/.test(character)) return `[${character}${character.toUpperCase()}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** What surrounds a text, as far as the prefilter asks for it. */
export interface Around {
  readonly before?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** Tells texts in which the engine would find nothing, without reading them as the engine does. */
export class Prefilter {
  readonly around: WordSearch;
  readonly stated: WordSearch;

  constructor(words: NeededWords) {
    this.around = new WordSearch(words.around);
    this.stated = new WordSearch(words.stated);
  }

  /** Whether something may be found in a text; false is certain. */
  mayHold(text: string, { before, title }: Around): boolean {
    if (this.around.isIn(text)) return true;
    const isSupplied = this.around.isIn(title ?? "") || this.around.isIn(before ?? "");
    return isSupplied && this.stated.isIn(text);
  }
}
