import { describe, expect, it } from "vitest";
import { engine } from "./engine";

/** Verdicts about one fact in a sentence of a page of that day. */
function verdicts(text: string, fact: string, published: string | null): string[] {
  return engine
    .annotate({ text, published })
    .filter((annotation) => annotation.fact === fact)
    .map(({ verdict }) => verdict);
}

describe("a figure of the whole differs", () => {
  it.each([
    [
      "Delegates from 185 countries gathered in Beijing for the 86th Interpol General Assembly.",
      "assembly-2017-countries",
    ],
    ["Interpol, based in Lyon in France, has 176 member countries.", "interpol-member-count"],
    [
      "Of China's 612 requests for red notices in 2016 Interpol published 203.",
      "red-notices-published-2016",
    ],
    ["China has 46 police liaison officers at its embassies.", "china-liaison-officers"],
  ])("%s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-28")).toEqual(["differs"]);
  });
});

describe("a part of it does not", () => {
  it.each([
    ["China has 46 police liaison officers at its embassies in Africa.", "china-liaison-officers"],
    ["China has sent 1,395 peacekeepers to Mali on a UN mission.", "peacekeepers-sent"],
    [
      "Delegates from 98 African countries came to Beijing for the 86th Interpol General Assembly.",
      "assembly-2017-countries",
    ],
    [
      "China submitted 410 red notice requests to Interpol for Uygur suspects in 2016.",
      "red-notice-requests-2016",
    ],
    [
      "China submitted on average 351 red notice requests a month to Interpol in 2016.",
      "red-notice-requests-2016",
    ],
    [
      "In the biggest case of online fraud in the past 18 months police in China arrested 61,000 suspects.",
      "fraud-suspects-arrested",
    ],
    ["Chinese peacekeepers serve in Mali and in six other regions.", "peacekeeping-regions"],
  ])("%s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-28")).not.toContain("differs");
  });
});

describe("what another body has differs from nothing", () => {
  it.each([
    ["The OPCW has 192 member states and asked Interpol for help.", "interpol-member-count"],
    ["Afripol was established in 2015 in Algiers with help from Interpol.", "interpol-founded"],
    ["China joined Interpol's project on wildlife in 2015.", "interpol-china-joined"],
    ["Interpol's office in Abidjan is based at the police headquarters.", "interpol-headquarters"],
  ])("%s", (text, fact) => {
    expect(verdicts(text, fact, "2017-10-05")).not.toContain("differs");
  });
});

describe("a figure many times off is about something else", () => {
  it.each([
    [
      "Delegates from 185 countries came to the 86th Interpol General Assembly in Beijing.",
      ["differs"],
    ],
    ["Delegates from 12 countries came to the 86th Interpol General Assembly in Beijing.", []],
    // The digits of 158 in another order.
    [
      "Delegates from 581 countries came to the 86th Interpol General Assembly in Beijing.",
      ["differs"],
    ],
  ])("%s", (text, expected) => {
    expect(verdicts(text, "assembly-2017-countries", "2017-09-28")).toEqual(expected);
  });
});

describe("what is said by the way dates nothing else", () => {
  it.each([
    ["Interpol, which moved to Lyon in 1989, has 190 members.", "interpol-member-count"],
    ["Interpol, revived in 1946 after the war, has 190 members.", "interpol-member-count"],
    ["Interpol has 190 members, 20 more than in 1995.", "interpol-member-count"],
    ["Up from 126 members in 1980, Interpol has 190 member countries.", "interpol-member-count"],
    [
      "Meng Hongwei, who joined the ministry in 2004, is president of Interpol.",
      "interpol-president",
    ],
  ])("%s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-26")).toEqual(["matches"]);
  });

  it.each([
    ["In 1989 Interpol had 150 members.", "interpol-member-count"],
    ["Jackie Selebi was president of Interpol from 2004 to 2008.", "interpol-president"],
  ])("but the claim's own time does: %s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-26")).toEqual(["other-period"]);
  });
});

describe("a figure that a source gives is known in other words", () => {
  it.each([
    [
      "Chinese officials put in 612 pleas for Interpol red notices in 2016.",
      "red-notice-requests-2016",
    ],
    ["China, in the Interpol fold since September 1984, asks for more.", "interpol-china-joined"],
  ])("%s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-28")).toEqual(["matches"]);
  });

  it.each([
    ["Chinese officials ate 612 dumplings at the Interpol dinner.", "red-notice-requests-2016"],
    ["A fund of 8.6 billion yuan will pay for the new airport.", "assets-recovered-since-2014"],
  ])("not in a sentence about something else: %s", (text, fact) => {
    expect(verdicts(text, fact, "2017-09-28")).toEqual([]);
  });
});

describe("a page without a date", () => {
  it("lets an office-holder of any time agree", () => {
    expect(verdicts("Interpol president Meng Hongwei spoke.", "interpol-president", null)).toEqual([
      "matches",
    ]);
  });
});
