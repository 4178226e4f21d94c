import { describe, expect, it } from "vitest";
import {
  addCounts,
  countAnnotations,
  countClaims,
  countOfCategory,
  countOfVerdict,
} from "../../src/model/counts";

const counts = countAnnotations([
  { category: "interpol", verdict: "matches" },
  { category: "interpol", verdict: "mention" },
  { category: "events", verdict: "differs" },
  { category: "events", verdict: "differs" },
]);

describe("counts", () => {
  it("are by category and verdict", () => {
    expect(counts).toEqual({ interpol: { matches: 1, mention: 1 }, events: { differs: 2 } });
  });

  it.each([
    ["interpol", 2],
    ["events", 2],
    ["absent", 0],
    ["constructor", 0],
    ["__proto__", 0],
  ])("a category's: %s has %i", (category, expected) => {
    expect(countOfCategory(counts, category)).toBe(expected);
  });

  it("a verdict's leave out categories that are off", () => {
    expect(countOfVerdict(counts, "differs")).toBe(2);
    expect(countOfVerdict(counts, "differs", ["events"])).toBe(0);
  });

  it("of claims leave out mentions and categories that are off", () => {
    expect(countClaims(counts)).toBe(3);
    expect(countClaims(counts, ["events"])).toBe(1);
    expect(countClaims({})).toBe(0);
  });

  it("of frames add up", () => {
    expect(addCounts([counts, counts, {}])).toEqual({
      interpol: { matches: 2, mention: 2 },
      events: { differs: 4 },
    });
    expect(addCounts([])).toEqual({});
  });

  it("take any category id", () => {
    const odd = countAnnotations([{ category: "__proto__", verdict: "matches" }]);
    expect(countClaims(addCounts([odd, odd]))).toBe(2);
  });
});
