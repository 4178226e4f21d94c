import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/core/text/normalise";

describe("normalise", () => {
  it.each([
    ["“red notices”", '"red notices"'],
    ["Interpol’s", "Interpol's"],
    ["«Interpol»", '"Interpol"'],
    ["20\u00a0000 and 20\u202f000", "20 000 and 20 000"],
    ["１９０ ｍｅｍｂｅｒｓ", "190 members"],
    ["𝟏𝟗𝟎", "190"],
    ["ﬁled oﬀences", "filed offences"],
    ["Inter\u00adpol", "Interpol"],
    ["Inter\u200bpol\ufeff", "Interpol"],
    ["\u202e190\u202c", "190"],
    ["cafe\u0301", "café"],
    ["cafe\u00ad\u0301", "café"],
    ["four\u2011day", "four-day"],
    ["600\u2013650", "600–650"],
    ["\u2212 5", "- 5"],
    ["№ 91", "No 91"],
    ["a\r\nb\u2028c", "a\nb\nc"],
    ["tab\there", "tab here"],
    // Left alone: folding them would change what a reader sees.
    ["190²", "190²"],
    ["2½", "2½"],
    ["1 ‰ of …", "1 ‰ of …"],
    ["習近平 👮🏽", "習近平 👮🏽"],
    ["plain", "plain"],
    ["", ""],
  ])("reads %j as %j", (original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  it("leads a span back over what was removed inside, and not over what lies beside it", () => {
    const original = "\u200bInter\u00adpol\u200b’s ﬁle";
    const { text, toOriginal, toOriginalEnd } = normalise(original);
    const back = (part: string) => {
      const start = text.indexOf(part);
      return original.slice(toOriginal(start), toOriginalEnd(start + part.length));
    };
    expect(back("Interpol")).toBe("Inter\u00adpol");
    expect(back("'s")).toBe("’s");
    expect(back("file")).toBe("ﬁle");
    // Half a ligature is the ligature.
    expect(back("i")).toBe(back("i"));
    expect(back("fi")).toBe("ﬁ");
  });

  it("leads every offset of any text back, in order and within the text", () => {
    fc.assert(
      fc.property(anyText(), (original) => {
        const { text, toOriginal, toOriginalEnd } = normalise(original);
        const offsets = Array.from({ length: text.length + 1 }, (_, i) => i);
        const inOrder = offsets.every((i) => i === 0 || toOriginal(i) >= toOriginal(i - 1));
        const endsAfterStart = offsets.every(
          (i) => i === 0 || toOriginalEnd(i) > toOriginal(i - 1),
        );
        const within = offsets.every((i) => toOriginalEnd(i) <= original.length);
        expect({ inOrder, endsAfterStart, within }).toEqual({
          inOrder: true,
          endsAfterStart: true,
          within: true,
        });
        expect(toOriginal(text.length)).toBe(original.length);
      }),
    );
  });

  it("leads a span of any text back to what reads the same", () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), fc.nat(), (original, a, b) => {
        const { text, toOriginal, toOriginalEnd } = normalise(original);
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const back = normalise(original.slice(toOriginal(start), toOriginalEnd(end))).text;
        expect(back).toContain(text.slice(start, end));
      }),
    );
  });

  it("changes nothing more when read again", () => {
    fc.assert(
      fc.property(anyText(), (original) => {
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

/** Any text, with the characters that are treated apart well represented. */
function anyText(): fc.Arbitrary<string> {
  const special =
    "\u00ad\u200b\u202e\u0301\u0308\ufe0f\u00a0\u2009’“–—−ﬁﬀ１９ｍ№½²\r\n\ud835𝟏eéa1 .";
  return fc
    .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...special)), { maxLength: 40 })
    .map((parts) => parts.join(""));
}
