import { describe, expect, it } from "vitest";
import { parsePeriods } from "../../src/core/claim/period";
import { parseQuantities } from "../../src/core/claim/quantity";
import { normalise } from "../../src/core/text/normalise";
import { sentences } from "../../src/core/text/sentences";
import { tokenise } from "../../src/core/text/tokens";
import { Work } from "./support/work";

/** Texts that make careless code look at the same stretch again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  letters: "a",
  digits: "1",
  "grouped digits": "1,",
  "spaced groups": "111 ",
  "groups that break": "1 111 1111 ",
  initials: "a.",
  "capital initials": "A. ",
  dots: ".",
  "dots and spaces": ". ",
  "stops with quotes": ".\"')",
  spaces: " ",
  lines: "a\n",
  "wrapped lines": "some words of a line that was broken because it was full of them\n",
  "empty lines": "\n\n",
  abbreviations: "Mr. ",
  "list numbers": "1. ",
  "combining marks": "\u0301",
  "marks and soft hyphens": "\u0301\u00ad",
  ligatures: "ﬁ",
  apostrophes: "a'",
  "n't": "n't",
  addresses: "www.",
  "schemes that break": "http ",
  "number words": "one ",
  "scales in words": "hundred ",
  "hyphenated words": "twenty-",
  fractions: "a third of ",
  ordinals: "1st ",
  "money signs": "$ ",
  percents: "5 percent ",
  ranges: "5 to ",
  hedges: "more than ",
  "hedged numbers": "not more than 5 or so ",
  negations: "not 5 but ",
  "changes from": "rose from 5 to ",
  years: "2016 ",
  "years in a row": "in 2016, ",
  "year ranges": "2014-16",
  dates: "May 3, ",
  "dates and dashes": "May 3 – ",
  weekdays: "Monday ",
  "relative dates": "last year ",
  "counted units": "the past twenty-five years to ",
  "open ends": "since until before 2016 ",
  brackets: "[5] (5) ",
};

/** The greatest exponent of growth: 1 is linear. */
const MOST = 1.1;
const SIZE = 4000;

function exponent(steps: (length: number) => number): number {
  return Math.log2(steps(2 * SIZE) / steps(SIZE));
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe("work grows no faster than the text", () => {
  it.each(Object.entries(HOSTILE))("in reading %s", (_, unit) => {
    const growth = exponent((length) => {
      const work = new Work();
      const text = repeated(unit, length);
      work.during(() => {
        for (const { tokens } of sentences(normalise(text).text)) void tokens.length;
      });
      return work.steps;
    });
    expect(growth).toBeLessThanOrEqual(MOST);
  });

  it.each(Object.entries(HOSTILE))("in parsing %s", (_, unit) => {
    const growth = exponent((length) => {
      const work = new Work();
      // One sentence, however long: that is the worst for parsers of sentences.
      const tokens = work.counted(tokenise(repeated(unit, length)));
      parseQuantities(tokens);
      parsePeriods(tokens, "2017-09-28");
      return work.steps;
    });
    expect(growth).toBeLessThanOrEqual(MOST);
  });

  it("would notice a quadratic reader", () => {
    const growth = exponent((length) => {
      const work = new Work();
      const text = repeated("a", length);
      work.during(() => {
        for (let at = 0; at < text.length; at += 1) void /b/.exec(text.slice(at));
      });
      return work.steps;
    });
    expect(growth).toBeGreaterThan(1.9);
  });
});
