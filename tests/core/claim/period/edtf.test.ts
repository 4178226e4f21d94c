import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addDuration,
  addMonths,
  partsOf,
  weekday,
} from "../../../../src/core/claim/period/days";
import { parseEdtf, sharesDays } from "../../../../src/core/claim/period/edtf";

describe("parseEdtf", () => {
  it.each([
    ["1923", "1923-01-01", "1923-12-31"],
    ["2016-11", "2016-11-01", "2016-11-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2017-09-26", "2017-09-26", "2017-09-26"],
    ["2017-09-26/2017-09-29", "2017-09-26", "2017-09-29"],
    ["2014/2017-03", "2014-01-01", "2017-03-31"],
    ["2014/..", "2014-01-01", ".."],
    ["../2017-03", "..", "2017-03-31"],
    ["/2017", "..", "2017-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2017?", "2017-01-01", "2017-12-31"],
    ["2017-09~", "2017-09-01", "2017-09-30"],
  ])("reads %s", (text, start, end) => {
    expect(parseEdtf(text)).toEqual({ start, end });
  });

  it.each([
    "",
    "..",
    "../..",
    "/",
    "17",
    "2017-13",
    "2017-00",
    "2017-02-29",
    "2017-9-26",
    "2017-09-26T10:00",
    "2017/2016",
    "2017/2018/2019",
    "19X7",
    "199X-05",
    "next year",
  ])("does not read %j", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("reads back every day, and throws on nothing", () => {
    fc.assert(
      fc.property(day(), (printed) => {
        expect(parseEdtf(printed)).toEqual({ start: printed, end: printed });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});

describe("sharesDays", () => {
  const year = { start: "2016-01-01", end: "2016-12-31" };
  it.each([
    [{ start: "2016-12-31", end: "2017-01-05" }, true],
    [{ start: "2017-01-01", end: "2017-01-05" }, false],
    [{ start: "..", end: "2015-12-31" }, false],
    [{ start: "..", end: "2016-01-01" }, true],
    [{ start: "2016-12-31", end: ".." }, true],
    [{ start: "..", end: ".." }, true],
  ])("2016 with %j: %s", (other, expected) => {
    expect(sharesDays(year, other)).toBe(expected);
    expect(sharesDays(other, year)).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    ["2017-01-31", "P1M", "2017-02-28"],
    ["2016-01-31", "P1M", "2016-02-29"],
    ["2020-02-29", "P1Y", "2021-02-28"],
    ["2017-09-28", "-P18M", "2016-03-28"],
    ["2017-09-28", "P2W", "2017-10-12"],
    ["2017-09-28", "-P1Y2M3D", "2016-07-25"],
    ["2017-12-31", "P1D", "2018-01-01"],
  ])("%s moved by %s is %s", (from, duration, to) => {
    expect(addDuration(from, duration)).toBe(to);
  });

  it.each(["", "P", "3M", "P3H", "P-3M", "PT3M"])("refuses the duration %j", (duration) => {
    expect(() => addDuration("2017-09-28", duration)).toThrow(/expected ISO 8601/);
  });

  it.each(["2017-02-29", "2017-9-1", "yesterday", ""])("refuses the day %j", (text) => {
    expect(() => partsOf(text)).toThrow(/expected YYYY-MM-DD/);
  });

  it("knows weekdays", () => {
    expect(weekday("2017-09-28")).toBe(4);
    expect(weekday("1923-09-07")).toBe(5);
    fc.assert(
      fc.property(day(), (any) => {
        expect(weekday(any)).toBe(new Date(`${any}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it("comes back from where it went", () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
    fc.assert(
      fc.property(day(), fc.integer({ min: -500, max: 500 }), (from, count) => {
        const first = `${from.slice(0, 7)}-01`;
        expect(addMonths(addMonths(first, count), -count)).toBe(first);
      }),
    );
  });
});

function day(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("1500-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}
