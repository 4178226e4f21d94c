import { describe, expect, it } from "vitest";
import { compare } from "../../scripts/quality/compare";
import { count } from "../../scripts/quality/figures";
import { belowFloor } from "../../scripts/quality/floors";
import { setAsJson } from "../../scripts/quality/json";
import type { LabelledRecord } from "../../scripts/quality/labels";
import { drawSentences } from "../../scripts/quality/pages";
import { reportSet, reportSilence } from "../../scripts/quality/report";
import type { ScoredSet } from "../../scripts/quality/score";

const context = { published: null, title: null, before: null, after: null };
const record: LabelledRecord = {
  id: "set.file.001",
  ...context,
  text: "Zanzibar says Interpol has 190 members.",
  expect: [{ quote: "190", fact: "interpol-member-count", verdict: ["agrees"] }],
  optional: [],
};
const kindOf = () => "quantity";

function missed(heldBack: boolean): ScoredSet {
  return { name: "set", heldBack, results: [{ record, outcomes: compare(record, []) }] };
}

describe("a set's report", () => {
  it("lists the mistakes with their sentences", () => {
    expect(reportSet(missed(false), kindOf)).toContain(
      'set.file.001: missed "190" (interpol-member-count)\n      undated: Zanzibar says',
    );
  });

  it("gives of a held-back set the totals and not a word more", () => {
    const texts = [
      reportSet(missed(true), kindOf),
      JSON.stringify(setAsJson(missed(true), kindOf)),
    ];
    expect(texts[0]).toContain("1 sentences");
    for (const text of texts) expect(text).not.toMatch(/Zanzibar|190|interpol-member-count|file/);
  });

  it("groups by fact and kind where sentences may be read", () => {
    expect(setAsJson(missed(false), kindOf)).toMatchObject({
      recall: 0,
      byKind: { quantity: { expected: 1, found: 0 } },
      byFact: { "interpol-member-count": { expected: 1 } },
    });
  });

  it("counts claims in texts that have nothing for us", () => {
    expect(reportSilence({ name: "pages", texts: 56, claims: [] })).toBe(
      "pages: 0 claims in 56 texts",
    );
  });
});

describe("belowFloor", () => {
  it("has a sentence for each floor that is not reached", () => {
    const figures = count(missed(false).results.flatMap(({ outcomes }) => outcomes));
    expect(belowFloor("set", figures)).toEqual(["set: recall 0.000, at least 0.92 is needed."]);
    const wrong = { ...figures, found: 1, verdictsRight: 0, wrongDiffers: 1 };
    expect(belowFloor("set", wrong)).toEqual([
      "set: verdicts right 0.000, at least 0.96 is needed.",
      "set: wrong differs 1, at most 0 is allowed.",
    ]);
  });

  it("is silent where all are reached", () => {
    const figures = count([]);
    expect(belowFloor("set", { ...figures, expected: 1, found: 1, verdictsRight: 1 })).toEqual([]);
  });
});

describe("drawSentences", () => {
  const text = [
    "The market in Lyon opens at eight every morning.",
    "Interpol has an office in the old town.",
    "Too short.",
    "The tram to the lake leaves from platform four.",
  ].join(" ");
  const texts = [text, text];

  it("leaves out sentences about our subjects, scraps, and what was there before", () => {
    const drawn = drawSentences(texts, 10).map((one) => one.text);
    expect(drawn.toSorted()).toEqual([
      "The market in Lyon opens at eight every morning.",
      "The tram to the lake leaves from platform four.",
    ]);
  });

  it("draws the same ones each time, and no more than asked for", () => {
    expect(drawSentences(texts, 1)).toEqual(drawSentences(texts, 1));
    expect(drawSentences(texts, 1)).toHaveLength(1);
  });
});
