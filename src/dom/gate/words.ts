/** The test for trigger words, in two steps: a cheap one that may be wrong, and one that is exact. */
export interface WordTest {
  /** Whether a word may stand in the text; never misses one. */
  mayHold(text: string): boolean;
  /** Whether one stands there as words of its own, plural and genitive included. */
  holds(text: string): boolean;
}

/** Endings that a trigger word may have in running text: those that the engine's stems fold. */
const ENDINGS = "(?:['’]?s|['’]|es|e?d|ing)?";

/**
 * @param words Words and phrases in any case; white space in a phrase stands for any white space.
 */
export function wordTest(words: readonly string[]): WordTest {
  const patterns = withoutLonger(words).map(toPattern);
  if (patterns.length === 0) return { mayHold: () => false, holds: () => false };
  const loose = new RegExp(patterns.join("|"), "i");
  const exact = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})${ENDINGS}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  return { mayHold: (text) => loose.test(text), holds: (text) => exact.test(text) };
}

/** A phrase that begins with another one adds nothing. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const known = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== "");
  return [...new Set(known)].filter(
    (word) => !known.some((other) => other !== word && word.startsWith(`${other} `)),
  );
}

function toPattern(word: string): string {
  return word
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
}
