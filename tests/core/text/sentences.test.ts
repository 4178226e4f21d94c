import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/core/text/sentences";
import { isSpace } from "./space";

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  it.each([
    [["Interpol has 190 members.", "China joined in 1984."]],
    [["The U.S. said Dr. Smith met Gen. Raisi on Sept. 26.", "He left."]],
    [["They fled to the U.S.", "The rest stayed."]],
    [["He joined the U.N. Security Council at 5 p.m. Monday."]],
    [['"It is so."', "He left."]],
    [["Mr. Meng, 64, was No. 1 on St. Vincent vs. No. 91."]],
    [["The answer was no.", "Interpol agreed."]],
    [["He was No. 1.", "The list ended."]],
    [["J. Edgar Hoover met J.K. Rowling."]],
    [["It cost 8.6 billion yuan.", "Who paid?", "Nobody!"]],
    [["Really?!", "Yes…", "And then?"]],
    [["He felt ill.", "Interpol called."]],
    [["Acme Inc. said so.", "It did."]],
    [["The list (see Fig. 3) is long.", "So what."]],
  ])("cuts %j", (expected) => {
    expect(cut(expected.join(" "))).toEqual(expected);
  });

  it.each([
    ["1. Interpol is big.\n2. It is old.", ["1. Interpol is big.", "2. It is old."]],
    [
      "Interpol elects president\n\nThe agency did so.",
      ["Interpol elects president", "The agency did so."],
    ],
    ["Headline here\nThe agency said so.", ["Headline here", "The agency said so."]],
    ["Members:\n- China\n- France", ["Members:", "- China", "- France"]],
    // A line break within a wrapped paragraph is a space.
    [
      "Interpol, which is based in the city of Lyon in France, has\n190 members.",
      ["Interpol, which is based in the city of Lyon in France, has\n190 members."],
    ],
    ["Interpol has\nmembers", ["Interpol has\nmembers"]],
    [" \n ", []],
    ["", []],
  ])("reads the lines of %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("loses no token of any text, in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(". ", "\n", "? U.S. "),
        (text, joint) => {
          const whole = text + joint + text;
          const found = sentences(whole);
          const gaps = [0, ...found.map(({ end }) => end)].map((from, index) =>
            whole.slice(from, found[index]?.start ?? whole.length),
          );
          expect(gaps.every(isSpace)).toBe(true);
          for (const { start, end, tokens } of found) {
            expect([tokens[0]?.start, tokens[tokens.length - 1]?.end]).toEqual([start, end]);
          }
        },
      ),
    );
  });
});
