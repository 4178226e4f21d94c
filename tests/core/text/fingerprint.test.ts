import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, hashWord, normaliseWords } from "../../../src/core/text/fingerprint";

function fnvOfBytes(text: string): number {
  return Buffer.from(text, "utf8").reduce(
    (hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0,
    2166136261,
  );
}

describe("normaliseWords", () => {
  it.each([
    ["Policing without Borders", ["policing", "without", "borders"]],
    ["the police chiefs’ own force", ["the", "police", "chiefs", "own", "force"]],
    ["isn't it", ["isnt", "it"]],
    ["Jürgen's café", ["jurgens", "cafe"]],
    ["law-enforcement, now!", ["law", "enforcement", "now"]],
    ["so\u00adft hy\u200bphen", ["soft", "hyphen"]],
    ["2,609 officers", ["2", "609", "officers"]],
    ["警察 合作", ["警察", "合作"]],
    ["", []],
    [" … — \u201c\u201d ", []],
  ])("reads %j", (text, words) => {
    expect(normaliseWords(text)).toEqual(words);
  });
});

describe("hashWord", () => {
  // Published test vectors of FNV-1a, 32 bits.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("hashes %j", (word, hash) => {
    expect(hashWord(word)).toBe(hash);
  });

  it("hashes UTF-8 bytes of any length", () => {
    expect(hashWord("ß")).toBe(fnvOfBytes("ß"));
    expect(hashWord("𐍈")).toBe(fnvOfBytes("𐍈"));
    expect(hashWord("警")).toBe(0xbcd0fd78);
  });
});

describe("fingerprint", () => {
  it("gives one unsigned 32-bit hash per word for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const hashes = fingerprint(text);
        expect(hashes).toHaveLength(normaliseWords(text).length);
        for (const hash of hashes) expect(hash).toBe(hash >>> 0);
      }),
    );
  });

  it("does not depend on case, quotation marks or the kind of apostrophe", () => {
    expect(fingerprint("“Each State’s Own Laws”")).toEqual(fingerprint("each state's own laws"));
  });

  it("tells one changed word by its place", () => {
    const printed = fingerprint("support is highly welcome");
    const altered = fingerprint("support is hardly welcome");
    expect(altered.map((hash, at) => hash === printed[at])).toEqual([true, true, false, true]);
  });
});
