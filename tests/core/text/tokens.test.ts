import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../../src/core/text/stem";
import { tokenise } from "../../../src/core/text/tokens";
import type { Token } from "../../../src/core/text/types";
import { isSpace } from "./space";

describe("tokenise", () => {
  it.each([
    ["Interpol's 190 members", "interpol|'s|190|members"],
    ["$257m", "$|257|m"],
    ["US$8.6bn", "us|$|8.6|bn"],
    ["the 86th four-day meeting", "the|86|th|four|-|day|meeting"],
    ["2,566 and 20 000 and 8.6", "2,566|and|20 000|and|8.6"],
    ["1 234 567,8", "1 234 567,8"],
    // Not grouped: phone numbers, years before counts, days before counts.
    ["020 7946 0958", "020|7946|0958"],
    ["2,566 410 908", "2,566|410 908"],
    ["in 2016 612 requests", "in|2016|612|requests"],
    ["Sept. 26 158 countries", "sept|.|26|158|countries"],
    ["190.", "190|."],
    ["the U.S. and the U.N.", "the|us|and|the|un"],
    ["at 9 a.m. sharp", "at|9|am|sharp"],
    ["J. Smith", "j|.|smith"],
    ["hasn't, won't, they've", "has|n't|,|wo|n't|,|they|'ve"],
    ["O'Brien of Xi'an", "o'brien|of|xi'an"],
    ["countries' police", "countries|'|police"],
    ["G20 and 5G", "g20|and|5|g"],
    ["Jürgen", "jurgen"],
    ["see https://interpol.int/2016/10.", "see|https://interpol.int/2016/10|."],
    ["(www.interpol.int)", "(|www.interpol.int|)"],
    ["習近平 said", "習近平|said"],
    ["👮 and", "👮|and"],
    ["", ""],
    [" \n\t", ""],
  ])("cuts %j", (text, expected) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join("|"),
    ).toBe(expected);
  });

  it("knows kinds and capitals", () => {
    expect(tokenise("China: 190 %").map(({ kind, capital }) => [kind, capital])).toEqual([
      ["word", true],
      ["punctuation", false],
      ["number", false],
      ["symbol", false],
    ]);
  });

  it("gives sorted, disjoint tokens that cover all but white space, for any text and range", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const tokens = tokenise(text, start, end);
        const gaps = [start, ...tokens.map((token) => token.end)].map((from, index) =>
          text.slice(from, tokens[index]?.start ?? end),
        );
        expect(gaps.every(isSpace)).toBe(true);
        // With the gaps between them they are the text, once and in order.
        const whole = gaps.map((gap, index) => gap + sliceOf(text, tokens[index]));
        expect(whole.join("")).toBe(text.slice(start, end));
        expect(tokens.every((token) => token.end > token.start)).toBe(true);
      }),
    );
  });
});

function sliceOf(text: string, token: Token | undefined): string {
  return token === undefined ? "" : text.slice(token.start, token.end);
}

describe("stem", () => {
  it.each([
    "notice notices noticed noticing",
    "country countries",
    "return returned returning returns",
    "submit submitted submitting submits",
    "seize seized seizing seizes",
    "publish published publishing publishes",
    "issue issued issues issuing",
    "name named names naming",
    "use used using uses",
    "base based bases",
    "arrest arrests arrested",
    "pledge pledged pledges",
    "carry carried carries",
    "die died dies",
    "send sent sends sending",
    "hold held holding",
    "woman women",
    "policeman policemen",
    "organization organisation organizations organisations",
    "organize organise organised organizing",
    "centre center centres",
    "has have had",
    "is are was been",
    "not n't",
  ])("folds %s", (forms) => {
    expect(new Set(forms.split(" ").map(stem)).size).toBe(1);
  });

  it.each([
    "not note",
    "police policy",
    "member remember",
    "red read",
    "office officer",
    "new news newly",
    "us use",
    "this thing",
    "state stay",
  ])("keeps apart %s", (words) => {
    const list = words.split(" ");
    expect(new Set(list.map(stem)).size).toBe(list.length);
  });
});
