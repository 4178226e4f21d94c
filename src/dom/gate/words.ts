/** What a page is asked for: sources of expressions (see `core/reference/gate-pattern.ts`). */
export interface GatePatterns {
  /** Few words of which one stands on every page that has something for us. */
  readonly anchors: string;
  /** Words and phrases of which one has to stand there as well. */
  readonly words: string;
}

/** The tests for them. The first two are cheap, never miss one, and may be wrong. */
export interface WordTest {
  readonly mayHaveAnchor: (text: string) => boolean;
  readonly mayHaveWord: (text: string) => boolean;
  /** Whether a trigger word stands there at the start of a word. */
  readonly hasWord: (text: string) => boolean;
}

/** So many letters may follow ("peacekeepers"); "interpolation" has more. */
const ENDING = "\\p{L}{0,4}";
const LETTER = "[\\p{L}\\p{N}]";

export function wordTest({ anchors, words }: GatePatterns): WordTest {
  const anchor = new RegExp(anchors, "i");
  const word = new RegExp(words, "i");
  // Compiled when it is asked for, which is seldom.
  let exact: RegExp | null = null;
  return {
    mayHaveAnchor: (text) => anchor.test(text),
    mayHaveWord: (text) => word.test(text),
    hasWord: (text) => {
      if (words === "") return true;
      exact ??= new RegExp(`(?<!${LETTER})(?:${words})${ENDING}(?!${LETTER})`, "iu");
      return exact.test(text);
    },
  };
}
