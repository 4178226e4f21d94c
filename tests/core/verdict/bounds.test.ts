import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound, Interval } from "../../../src/core/value";
import {
  claimInterval,
  conveyedInterval,
  lastSignificantUnit,
  overlaps,
  rangeInterval,
  sameInterval,
} from "../../../src/core/verdict/bounds";
import { notation } from "../claim/support/notation";

describe("claimInterval", () => {
  it.each<[number, Bound, number, string]>([
    [185, "exact", 0, "[185, 185]"],
    [190, "exact", 10, "[185, 195]"],
    [100, "exact", 100, "[95, 105]"],
    [40, "exact", 10, "[38, 42]"],
    [8.6e9, "exact", 1e8, "[8550000000, 8650000000]"],
    [2e6, "exact", 1e6, "[1900000, 2100000]"],
    [190, "exact", 0, "[190, 190]"],
    [3000, "about", 1000, "[2850, 3150]"],
    [1000, "nearly", 1000, "[950, 1000)"],
    [8.6e9, "moreThan", 1e8, "(8600000000, ∞)"],
    [190, "atLeast", 10, "[190, ∞)"],
    [500, "atMost", 100, "(0, 500]"],
    [500, "lessThan", 100, "(0, 500)"],
    [0, "exact", 0, "[0, 0]"],
  ])("reads %d %s, step %d, as %s", (amount, bound, step, expected) => {
    expect(notation(claimInterval(amount, bound, step))).toBe(expected);
  });
});

describe("conveyedInterval", () => {
  it.each<[number, Bound, string]>([
    [190, "exact", "[190, 190]"],
    [3000, "about", "[2850, 3150]"],
    [1000, "nearly", "[950, 1000)"],
    [119_000, "moreThan", "(119000, 120000]"],
    [70, "moreThan", "(70, 80]"],
    [8.6e9, "moreThan", "(8600000000, 8700000000]"],
    [1e6, "moreThan", "(1000000, 2000000]"],
    [16, "moreThan", "(16, 17]"],
    [70, "atLeast", "[70, 80]"],
    [70, "atMost", "[60, 70]"],
    [70, "lessThan", "[60, 70)"],
    [100, "lessThan", "[0, 100)"],
  ])("reads %d %s as %s", (amount, bound, expected) => {
    expect(notation(conveyedInterval(amount, bound))).toBe(expected);
  });

  it.each<[string, Interval, Interval, boolean]>([
    ["over 60 and over 70", claimInterval(60, "moreThan"), conveyedInterval(70, "moreThan"), true],
    ["over 90 and over 70", claimInterval(90, "moreThan"), conveyedInterval(70, "moreThan"), false],
    ["over 80 and over 70", claimInterval(80, "moreThan"), conveyedInterval(70, "moreThan"), false],
    [
      "at least 80 and over 70",
      claimInterval(80, "atLeast"),
      conveyedInterval(70, "moreThan"),
      true,
    ],
    ["over 100 and 612", claimInterval(100, "moreThan"), conveyedInterval(612, "exact"), true],
    [
      "190,000 and over 119,000",
      claimInterval(190_000, "exact", 10_000),
      conveyedInterval(119_000, "moreThan"),
      false,
    ],
    ["185 and 158", claimInterval(185, "exact"), conveyedInterval(158, "exact"), false],
    ["190 and 192", claimInterval(190, "exact", 10), conveyedInterval(192, "exact"), true],
    [
      "nearly 1,000 and 1,000",
      claimInterval(1000, "nearly"),
      conveyedInterval(1000, "exact"),
      false,
    ],
    ["up to 500 and 612", claimInterval(500, "atMost"), conveyedInterval(612, "exact"), false],
  ])("agrees or not: %s", (_, claim, conveyed, agree) => {
    expect(overlaps(claim, conveyed)).toBe(agree);
    expect(overlaps(conveyed, claim)).toBe(agree);
  });
});

describe("lastSignificantUnit", () => {
  it.each([
    [190, 10],
    [119_000, 1000],
    [612, 1],
    [8.6e9, 1e8],
    [0.5, 0.1],
    [0.66, 0.01],
    [1e6, 1e6],
    [0, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])("of %d is %d", (amount, unit) => {
    expect(lastSignificantUnit(amount)).toBe(unit);
  });
});

describe("intervals", () => {
  const amounts = fc.integer({ min: 1, max: 1_000_000 });
  const bounds = fc.constantFrom<Bound>(
    "exact",
    "about",
    "nearly",
    "moreThan",
    "atLeast",
    "atMost",
    "lessThan",
  );

  it("a claim agrees with the statement whose number and hedge it repeats", () => {
    fc.assert(
      fc.property(amounts, bounds, (amount, bound) => {
        expect(overlaps(claimInterval(amount, bound), conveyedInterval(amount, bound))).toBe(true);
      }),
    );
  });

  it("are the same only with the same ends, open or closed", () => {
    expect(sameInterval(rangeInterval(1, 2), rangeInterval(2, 1))).toBe(true);
    expect(sameInterval(claimInterval(5, "atMost"), claimInterval(5, "lessThan"))).toBe(false);
  });
});
