import { describe, expect, it } from "vitest";
import { compare } from "../../scripts/quality/compare";
import { count, precision, recall, verdictAccuracy } from "../../scripts/quality/figures";
import type { Expected, LabelledRecord } from "../../scripts/quality/labels";
import type { Annotation, Claim, VerdictId } from "../../src/core/annotation";

const TEXT = "Interpol has 190 members, and 612 of 190 requests went to Lyon.";

function record(parts: Partial<LabelledRecord>): LabelledRecord {
  const context = { published: null, title: null, before: null, after: null };
  return { id: "r", ...context, text: TEXT, expect: [], optional: [], ...parts };
}

function label(quote: string, fact: string, parts: Partial<Expected> = {}): Expected {
  return { quote, fact, verdict: ["agrees"], ...parts };
}

const unknownTime = { start: null, end: null, source: "unknown" } as const;

/** An annotation of the quote's first place, or of the place given. */
function annotation(
  quote: string,
  fact: string | null,
  verdict: VerdictId,
  { start = TEXT.indexOf(quote), claim = {} }: { start?: number; claim?: Partial<Claim> } = {},
): Annotation {
  return {
    id: `${start}`,
    quote,
    start,
    end: start + quote.length,
    prefix: "",
    suffix: "",
    category: "interpol",
    fact,
    verdict,
    reason: "same",
    reasonParams: {},
    explanation: "",
    claim: { kind: "quantity", time: unknownTime, ...claim },
    statements: [],
  };
}

const MEMBERS = "interpol-member-count";
const SEAT = "interpol-headquarters";

describe("compare", () => {
  /** Labels, what the engine found; then expected, found, extra, forbidden, verdicts right, wrong differs. */
  const cases: readonly [string, Partial<LabelledRecord>, Annotation[], number[]][] = [
    [
      "a claim on the quote",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", MEMBERS, "matches")],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      "a claim that overlaps the quote",
      { expect: [label("190", MEMBERS)] },
      [annotation("190 members", MEMBERS, "consistent")],
      [1, 1, 0, 0, 1, 0],
    ],
    ["a label without a claim", { expect: [label("190", MEMBERS)] }, [], [1, 0, 0, 0, 0, 0]],
    [
      "another fact on the quote",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", SEAT, "matches")],
      [1, 0, 1, 0, 0, 0],
    ],
    [
      "the same fact elsewhere",
      { expect: [label("190", MEMBERS)] },
      [annotation("612", MEMBERS, "matches")],
      [1, 0, 1, 0, 0, 0],
    ],
    [
      "a place other than the one the label gives",
      { expect: [label("190", MEMBERS, { start: TEXT.indexOf("190") })] },
      [annotation("190", MEMBERS, "matches", { start: TEXT.lastIndexOf("190") })],
      [1, 0, 1, 0, 0, 0],
    ],
    [
      "any place where the label gives none",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", MEMBERS, "matches", { start: TEXT.lastIndexOf("190") })],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      "a quote that stands within a longer number",
      { text: "Interpol: 1900 files", expect: [label("190", MEMBERS)] },
      [annotation("1900", MEMBERS, "matches", { start: 10 })],
      [1, 0, 1, 0, 0, 0],
    ],
    [
      "another verdict",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", MEMBERS, "other-period")],
      [1, 1, 0, 0, 0, 0],
    ],
    [
      "one of two verdicts that are defensible",
      { expect: [label("190", MEMBERS, { verdict: ["differs", "other-time"] })] },
      [annotation("190", MEMBERS, "differs")],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      "differs where the label agrees",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", MEMBERS, "differs")],
      [1, 1, 0, 0, 0, 1],
    ],
    ["differs without a label", {}, [annotation("612", MEMBERS, "differs")], [0, 0, 1, 0, 0, 1]],
    [
      "sources that disagree where the label says disputed",
      { expect: [label("612", MEMBERS, { verdict: ["disputed"] })] },
      [annotation("612", MEMBERS, "sources-disagree")],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      "a mention of the fact, which finds nothing and costs nothing",
      { expect: [label("190", MEMBERS)] },
      [annotation("190", MEMBERS, "mention"), annotation("Interpol", null, "mention")],
      [1, 0, 0, 0, 0, 0],
    ],
    [
      "a claim on an optional span",
      { optional: [{ quote: "Lyon", fact: SEAT }] },
      [annotation("Lyon", SEAT, "matches")],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      "another fact on an optional span",
      { optional: [{ quote: "Lyon", fact: SEAT }] },
      [annotation("Lyon", MEMBERS, "matches")],
      [0, 0, 1, 0, 0, 0],
    ],
    [
      "nothing on an optional span",
      { optional: [{ quote: "Lyon", fact: SEAT }] },
      [],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      "a claim on a forbidden span",
      { forbid: ["Lyon"] },
      [annotation("Lyon", SEAT, "matches")],
      [0, 0, 1, 1, 0, 0],
    ],
    [
      "a mention on a forbidden span",
      { forbid: ["Lyon"] },
      [annotation("Lyon", SEAT, "mention")],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      "two facts on one quote, one found",
      { expect: [label("190", MEMBERS), label("190", SEAT)] },
      [annotation("190", MEMBERS, "matches")],
      [2, 1, 0, 0, 1, 0],
    ],
    [
      "the other fact that a quote answers as well",
      { expect: [label("190", MEMBERS, { orFact: [SEAT] })] },
      [annotation("190", SEAT, "matches")],
      [1, 1, 0, 0, 1, 0],
    ],
  ];

  it.each(cases)("counts %s", (_, parts, annotations, expected) => {
    const figures = count(compare(record(parts), annotations));
    const { found, extra, forbidden, verdictsRight, wrongDiffers } = figures;
    expect([figures.expected, found, extra, forbidden, verdictsRight, wrongDiffers]).toEqual(
      expected,
    );
  });

  const interval = { low: 2470, high: 2730, lowInclusive: true, highInclusive: true };
  const open = { low: 60, high: null, lowInclusive: false, highInclusive: false };
  const intervals: readonly [string, Expected["interval"], Partial<Claim>, number[]][] = [
    ["the same interval", interval, interval, [1, 1]],
    [
      "an interval off by an error of floating point",
      interval,
      { ...interval, low: 2470 + 1e-10 },
      [1, 1],
    ],
    ["an interval off by one", interval, { ...interval, high: 2731 }, [1, 0]],
    ["an end that is not included", interval, { ...interval, highInclusive: false }, [1, 0]],
    ["no upper end", open, { ...open, highInclusive: true }, [1, 1]],
    ["an upper end where there is none", open, { ...open, high: 70 }, [1, 0]],
    ["a claim without an interval", interval, {}, [1, 0]],
    ["a label without an interval", undefined, interval, [0, 0]],
  ];

  it.each(intervals)("judges %s", (_, expected, claim, [of, right]) => {
    const labelled = label("190", MEMBERS, expected ? { interval: expected } : {});
    const found = [annotation("190", MEMBERS, "matches", { claim })];
    expect(count(compare(record({ expect: [labelled] }), found)).intervals).toEqual({ of, right });
  });

  const year = { start: "2016-01-01", end: "2016-12-31", source: "stated" } as const;
  const times: readonly [string, Expected["time"], Claim["time"], number[]][] = [
    ["the same time", year, year, [1, 1]],
    ["another end", year, { ...year, end: "2017-12-31" }, [1, 0]],
    ["another origin", year, { ...year, source: "page" }, [1, 0]],
    ["a label without a time", undefined, year, [0, 0]],
  ];

  it.each(times)("judges %s", (_, expected, time, [of, right]) => {
    const labelled = label("190", MEMBERS, expected ? { time: expected } : {});
    const found = [annotation("190", MEMBERS, "matches", { claim: { time } })];
    expect(count(compare(record({ expect: [labelled] }), found)).times).toEqual({ of, right });
  });
});

describe("figures", () => {
  const outcomes = [
    ...compare(record({ expect: [label("190", MEMBERS), label("Lyon", SEAT)] }), [
      annotation("190", MEMBERS, "matches"),
      annotation("612", MEMBERS, "matches"),
      annotation("Lyon", SEAT, "differs"),
    ]),
    ...compare(record({ expect: [label("612", MEMBERS)] }), []),
  ];

  it("gives precision, recall and verdict accuracy as shares", () => {
    const figures = count(outcomes);
    expect(precision(figures)).toBeCloseTo(2 / 3);
    expect(recall(figures)).toBeCloseTo(2 / 3);
    expect(verdictAccuracy(figures)).toBe(1 / 2);
  });

  it("takes an engine that says nothing for precise and without recall", () => {
    const figures = count(compare(record({ expect: [label("190", MEMBERS)] }), []));
    expect([precision(figures), recall(figures), verdictAccuracy(figures)]).toEqual([1, 0, 1]);
  });
});
