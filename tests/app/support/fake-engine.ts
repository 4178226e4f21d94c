import type { Annotation, Engine, TextRecord, VerdictId } from "../../../src/core/annotation";

/** Builds an annotation of a stretch of text; what is not given is of a plain matching figure. */
export function annotation(
  text: string,
  start: number,
  end: number,
  more: Partial<Annotation> = {},
): Annotation {
  return {
    id: `a${start}-${text.slice(start, end)}`,
    quote: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    category: "interpol",
    fact: "interpol-member-count",
    verdict: "matches",
    reason: "same",
    reasonParams: {},
    explanation: "The same figure.",
    claim: {
      kind: "quantity",
      value: 190,
      time: { start: null, end: null, source: "unknown" },
    },
    statements: [],
    ...more,
  };
}

/** Words that the fake engine finds, with what it makes of them. */
const FOUND: readonly (readonly [RegExp, VerdictId, category: string])[] = [
  [/190 members/g, "matches", "interpol"],
  [/200 members/g, "differs", "interpol"],
  [/red notice/g, "mention", "red-notices"],
  [/612 requests/g, "consistent", "red-notices"],
];

/** An engine that finds a few fixed phrases, for tests of what happens to findings on a page. */
export function fakeEngine(): Engine & { readonly records: TextRecord[] } {
  const records: TextRecord[] = [];
  return {
    records,
    annotate(record) {
      records.push(record);
      return FOUND.flatMap(([pattern, verdict, category]) =>
        [...record.text.matchAll(pattern)].map((match) =>
          annotation(record.text, match.index, match.index + match[0].length, {
            verdict,
            category,
          }),
        ),
      ).sort((a, b) => a.start - b.start);
    },
  };
}
