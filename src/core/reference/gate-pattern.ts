/**
 * The time that an expression takes, to be compiled and on a text, grows with its words (5,000 take
 * 50 ms, 50,000 half a second). From here on asking costs more than starting the engine, which
 * looks its words up in a table.
 */
const MOST = 300;

/** Matches any text: the gate leaves the question to the engine. */
const ANY = "";

/**
 * The source of an expression for any of the words, to be used without regard to case. White space
 * and hyphens in a phrase stand for any of them.
 */
export function gatePattern(words: readonly string[]): string {
  const known = [...new Set(words.map((word) => word.trim().toLowerCase()))].filter(Boolean);
  if (known.length > MOST) return ANY;
  return known
    .filter((word) => !known.some((other) => word.startsWith(`${other} `)))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]+"))
    .join("|");
}
