import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriods } from "../../../src/core/claim/period";
import { parseEdtf } from "../../../src/core/claim/period/edtf";
import { parseQuantities } from "../../../src/core/claim/quantity";
import type { PeriodSpan, QuantitySpan, Span } from "../../../src/core/claim/types";
import { normalise } from "../../../src/core/text/normalise";
import { sentences } from "../../../src/core/text/sentences";
import type { Sentence } from "../../../src/core/text/types";
import { anyText } from "./support/soup";

/** Whatever the text: sorted, disjoint, inside the sentence, on token boundaries. */
function areSound(spans: readonly Span[], { tokens }: Sentence): boolean {
  return spans.every(
    ({ start, end, firstToken, lastToken }, index) =>
      firstToken > (spans[index - 1]?.lastToken ?? -1) &&
      lastToken >= firstToken &&
      start === tokens[firstToken]?.start &&
      end === tokens[lastToken]?.end,
  );
}

function isSoundQuantity({ outer, start, end, interval, amount }: QuantitySpan): boolean {
  const around = outer.start <= start && outer.end >= end;
  return around && interval.low <= amount && amount <= interval.high;
}

function isSoundPeriod({ startDay, endDay, edtf }: PeriodSpan): boolean {
  const inOrder = startDay === ".." || endDay === ".." || startDay <= endDay;
  return inOrder && parseEdtf(edtf) !== null;
}

function sentencesOf(text: string): Sentence[] {
  return sentences(normalise(text).text);
}

describe("parseQuantities on any text", () => {
  it("gives sound spans with sound intervals", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom("en", "de", "fr", undefined), (text, language) => {
        for (const sentence of sentencesOf(text)) {
          const spans = parseQuantities(sentence.tokens, { language });
          expect(areSound(spans, sentence) && spans.every(isSoundQuantity), text).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("parsePeriods on any text", () => {
  it("gives sound spans with days in order and EDTF that can be read", () => {
    const published = fc.constantFrom(
      null,
      "2017",
      "2017-09",
      "2017-09-28",
      "2020-02-29",
      "nonsense",
    );
    fc.assert(
      fc.property(anyText(), published, (text, day) => {
        for (const sentence of sentencesOf(text)) {
          const spans = parsePeriods(sentence.tokens, day);
          expect(areSound(spans, sentence) && spans.every(isSoundPeriod), text).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads back any day however it is printed", () => {
    const days = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: "long" },
      { dateStyle: "medium" },
      { dateStyle: "full" },
    );
    fc.assert(
      fc.property(days, styles, fc.constantFrom("en-US", "en-GB"), (day, style, locale) => {
        const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
        const text = `It met on ${format.format(new Date(day))}.`;
        const spans = sentencesOf(text).flatMap(({ tokens }) => parsePeriods(tokens, null));
        expect(
          spans.map(({ startDay, endDay }) => [startDay, endDay]),
          text,
        ).toEqual([[day, day]]);
      }),
    );
  });
});
