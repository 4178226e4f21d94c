import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantities } from "../../../../src/core/claim/quantity";
import type { QuantitySpan } from "../../../../src/core/claim/types";
import { normalise } from "../../../../src/core/text/normalise";
import { tokenise } from "../../../../src/core/text/tokens";
import { inWords, ordinalInDigits } from "../support/number-words";

/** The only quantity of a text. */
function only(text: string, language?: string): QuantitySpan {
  const spans = parseQuantities(tokenise(normalise(text).text), { language });
  expect(spans, text).toHaveLength(1);
  return spans[0] as QuantitySpan;
}

const counts = fc.oneof(
  fc.integer({ min: 2, max: 1499 }),
  fc.integer({ min: 2, max: 999_999_999_999 }),
);

describe("a number that a formatter writes is read back", () => {
  it.each([
    "en-US",
    "en-IN",
    "de-DE",
    "de-CH",
    "fr-FR",
    "es-ES",
    "it-IT",
    "nl-NL",
    "pt-BR",
    "pl-PL",
    "sv-SE",
    "ru-RU",
    "id-ID",
  ])("grouped as in %s", (language) => {
    const format = new Intl.NumberFormat(language, { useGrouping: true });
    fc.assert(
      fc.property(counts, (count) => {
        expect(only(`They counted ${format.format(count)} people.`, language).amount).toBe(count);
      }),
    );
  });

  /** Tenths of a thousand, million or billion, as `compact` notation prints them. */
  const scaled = fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(1e3, 1e6, 1e9),
    )
    .map(([whole, tenths, scale]) => ((whole * 10 + tenths) * scale) / 10);

  it.each([
    ["en", "short"],
    ["en", "long"],
    ["de", "short"],
    ["de", "long"],
    ["fr", "short"],
    ["fr", "long"],
  ] as const)("compact as in %s, %s", (language, compactDisplay) => {
    const format = new Intl.NumberFormat(language, {
      notation: "compact",
      compactDisplay,
      maximumFractionDigits: 1,
    });
    fc.assert(
      fc.property(scaled, (count) => {
        const printed = format.format(count);
        // French writes a thousand in one word; no newsroom counts so in a figure.
        fc.pre(/\d/.test(printed));
        expect(only(`They counted ${printed} files.`, language).amount).toBe(count);
      }),
    );
  });

  it("in words", () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.boolean(), (count, hyphen, and) => {
        expect(only(`They counted ${inWords(count, { hyphen, and })} people.`).amount).toBe(count);
      }),
    );
  });

  it("as an ordinal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (place) => {
        const span = only(`It was the ${ordinalInDigits(place)} session.`);
        expect([span.amount, span.form]).toEqual([place, "ordinal"]);
      }),
    );
  });

  it("as money", () => {
    const currencies = fc.constantFrom(
      ["US$", "", "USD"],
      ["$", "", "USD"],
      ["RMB ", "", "CNY"],
      ["€", "", "EUR"],
      ["", " yuan", "CNY"],
      ["", " million U.S. dollars", "USD"],
      ["", " euros", "EUR"],
    );
    fc.assert(
      fc.property(counts, currencies, (count, [before = "", after = "", code]) => {
        const printed = count.toLocaleString("en-US");
        const span = only(`It recovered ${before}${printed}${after}.`);
        expect(span.currency).toBe(code);
        expect(span.amount).toBe(after.startsWith(" million") ? count * 1e6 : count);
      }),
    );
  });

  it("as percent, without errors of floating point", () => {
    const percents = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 9 }));
    const words = fc.constantFrom("%", " percent", " per cent");
    fc.assert(
      fc.property(percents, words, ([whole, tenths], word) => {
        const span = only(`It rose by ${whole}.${tenths}${word}.`);
        expect(span).toMatchObject({ form: "share", amount: Number(`${whole}.${tenths}e-2`) });
      }),
    );
  });

  it("as a range, whose ends the interval has", () => {
    const ends = fc.tuple(counts, fc.integer({ min: 1, max: 100_000 }));
    const joints = fc.constantFrom(
      ["between ", " and "],
      ["", " to "],
      ["", "–"],
      ["from ", " to "],
    );
    fc.assert(
      fc.property(ends, joints, ([low, more], [before, joint]) => {
        const [a, b] = [low, low + more].map((end) => end.toLocaleString("en-US"));
        const { interval } = only(`They counted ${before}${a}${joint}${b} people.`);
        expect([interval.low, interval.high]).toEqual([low, low + more]);
      }),
    );
  });
});
