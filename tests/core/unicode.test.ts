import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inWords } from "./claim/support/number-words";
import { engine } from "./engine";
import { isWellFormed } from "./support/well-formed";

/** A claim of every kind of value. */
const OF_EVERY_KIND = [
  "Interpol has 190 members.",
  "Interpol was founded in 1923.",
  "Interpol is based in Lyon.",
  "Jürgen Stock is secretary general of Interpol.",
  "Among international organisations Interpol is the second-largest.",
  "The motto of Interpol is connecting police for a safer world.",
  "Xi asked for common, comprehensive, cooperative and sustainable security.",
  "China is said to misuse red notices.",
];

/** The facts that are found, and the page's words for them without what nobody sees. */
function found(text: string): string[] {
  const annotations = engine.annotate({ text, published: "2017-09-28" });
  isWellFormed({ text }, annotations);
  return annotations.map(({ fact, quote, verdict }) => `${fact} ${verdict} ${visible(quote)}`);
}

function visible(text: string): string {
  return text.replace(INVISIBLES, "").normalize("NFC");
}

const INVISIBLES = /[\u00ad\u200b\u200e\u200f\u2060\u2066\u2069\u202a-\u202e\ufeff]/g;

const invisible = fc.constantFrom(
  ..."\u00ad\u200b\u200e\u200f\u2060\u2066\u2069\u202c\u202e\ufeff",
);

describe("claims of every kind", () => {
  const sentences = fc.constantFrom(...OF_EVERY_KIND);

  it("are found as they stand", () => {
    for (const text of OF_EVERY_KIND) {
      expect(found(text).some((one) => !one.startsWith("null") && !one.includes("mention"))).toBe(
        true,
      );
    }
  });

  it("are the same with invisible characters anywhere", () => {
    const places = fc.array(fc.tuple(fc.nat({ max: 200 }), invisible), { maxLength: 12 });
    fc.assert(
      fc.property(sentences, places, (sentence, inserted) => {
        const characters = [...sentence];
        for (const [place, character] of inserted) {
          characters.splice(place % (characters.length + 1), 0, character);
        }
        expect(found(characters.join(""))).toEqual(found(sentence));
      }),
      { numRuns: 300 },
    );
  });

  it("are the same in decomposed letters, full-width forms and spaces that do not break", () => {
    const forms = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll(" ", "\u00a0"),
      (text) => text.replaceAll(" ", "\u3000"),
      (text) => text.replaceAll(" ", " \u2009"),
      (text) =>
        text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (text) => text.replaceAll("'", "’"),
      (text) => text.replaceAll("-", "\u2011"),
      (text) => text.replaceAll("fi", "ﬁ"),
    );
    fc.assert(
      fc.property(sentences, forms, (sentence, form) => {
        const facts = (text: string) => found(text).map((one) => one.split(" ", 2).join(" "));
        expect(facts(form(sentence))).toEqual(facts(sentence));
      }),
      { numRuns: 200 },
    );
  });

  it("keep their places between emoji, letters of other scripts and lone surrogates", () => {
    const around = fc.array(
      fc.constantFrom(
        "👮🏽‍♀️",
        "🇨🇳",
        "中国",
        "قال",
        "\ud83d",
        "\udc6e",
        "e\u0301\u0323",
        "\u0301",
        "İ",
        "ß",
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sentences, around, around, (sentence, before, after) => {
        const text = `${before.join("")}\n\n${sentence}\n\n${after.join("")}`;
        expect(found(text)).toEqual(found(sentence));
      }),
      { numRuns: 200 },
    );
  });
});

describe("numbers in the engine's claims", () => {
  /** Counts that could be those of the members: others are taken for something else. */
  const members = fc.integer({ min: 150, max: 250 });
  const printed = fc.constantFrom<(count: number) => string>(
    (count) => `${count}`,
    (count) => inWords(count, { hyphen: true, and: true }),
    (count) => inWords(count, { hyphen: false, and: false }),
    (count) => [...`${count}`].join("\u2060"),
    (count) => new Intl.NumberFormat("en-u-nu-fullwide").format(count),
    (count) => `${count}\u00a0`,
  );

  it("are the numbers that the text prints", () => {
    fc.assert(
      fc.property(members, printed, (count, print) => {
        const text = `Interpol has ${print(count)} member countries.`;
        const claims = engine
          .annotate({ text, published: "2017-09-28" })
          .filter(({ fact, verdict }) => fact === "interpol-member-count" && verdict !== "mention");
        expect(claims.map(({ claim }) => claim?.value)).toEqual([count]);
      }),
      { numRuns: 200 },
    );
  });
});
