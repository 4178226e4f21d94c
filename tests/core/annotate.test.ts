import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/annotate";
import { engine, reference } from "./engine";
import { isWellFormed } from "./support/well-formed";

/** What makes text hard to keep one's place in, among words that the engine looks for. */
const PIECES = [
  "Interpol has 190 members. ",
  "In 2016 China sought 612 red notices, of which 230 were published. ",
  "he said",
  " ",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u2066",
  "e\u0301",
  "\ud83d\udc6e",
  "\ud800",
  "１９０",
  "ﬁ",
  "İ",
  "\r\n",
  "“",
  "…",
  "¥8.6bn",
  "86th Interpol General Assembly",
  "中国",
];

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("annotations of any text", () => {
  it("are sorted, disjoint, within the text, and quote it", () => {
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(texts), (text, title, before) => {
        const record = { text, title, before, published: "2017-09-28" };
        isWellFormed(record, engine.annotate(record));
      }),
      { numRuns: 400 },
    );
  });

  it("are the same for the same record, whatever came before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = engine.annotate({ text });
        engine.annotate({ text: other, title: other });
        expect(engine.annotate({ text })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("survive JSON as they are", () => {
    const text = "More than 190 countries are members of Interpol, which has at least 190 members.";
    const annotations = engine.annotate({ text });
    expect(annotations.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(annotations))).toEqual(annotations);
  });
});

describe("invisible characters", () => {
  it.each([
    ["soft hyphens", "Inter\u00adpol has 190 mem\u00adbers."],
    ["zero-width spaces", "Interpol\u200b has 1\u200b90 members."],
    ["full-width digits", "Interpol has １９０ members."],
    ["non-breaking spaces", "Interpol\u00a0has\u00a0190\u00a0members."],
    ["bidi marks", "\u200eInterpol\u200e has \u2066190\u2069 members."],
  ])("do not hide a claim: %s", (_, text) => {
    expect(engine.annotate({ text }).map((one) => one.fact)).toContain("interpol-member-count");
  });
});

describe("categories", () => {
  it("limit what is looked for", () => {
    const only = createEngine(reference, { categories: ["peacekeeping"] });
    const text = "Interpol has 190 members. China has sent 2,609 peacekeepers on UN missions.";
    expect(only.annotate({ text }).map((one) => one.category)).toEqual(["peacekeeping"]);
  });
});
