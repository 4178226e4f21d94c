import { describe, expect, it } from "vitest";
import { annotateBlock } from "../../src/app/annotate-block";
import { windows } from "../../src/app/windows";
import { BlockReader } from "../../src/dom/blocks/reader";
import { fakeEngine } from "./support/fake-engine";

const CONTEXT = { url: "", title: "", published: null, isForeign: false };

describe("windows of a long text", () => {
  const sentence = "Interpol has 190 members, as the report says. ";

  it("are one where the text is not long", () => {
    expect(windows(sentence)).toEqual([{ start: 0, end: sentence.length }]);
    expect(windows("")).toEqual([]);
  });

  const texts: readonly (readonly [what: string, text: string, begins: RegExp])[] = [
    ["sentences", sentence.repeat(3_000), /^Interpol/],
    ["words", "word ".repeat(20_000), /^word/],
    ["no space at all", "x".repeat(90_000), /^x/],
    ["characters of two units", "😀".repeat(40_000), /^\u{1f600}/u],
  ];
  it.each(texts)("cut %s where one ends and lose nothing", (_, text, begins) => {
    const cut = windows(text).map(({ start, end }) => text.slice(start, end));
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.join("")).toBe(text);
    for (const part of cut) expect(part).toMatch(begins);
  });

  it("give offsets of the whole text, with the text around as context", () => {
    document.body.innerHTML = `<pre>${sentence.repeat(1_000)}</pre>`;
    const block = new BlockReader([document.body]).next();
    if (block === null) throw new Error("no block");
    const engine = fakeEngine();
    const { found } = annotateBlock(engine, block, CONTEXT, { before: "first", after: "last" });
    expect(found.length).toBe(1_000);
    for (const { start, end } of found) expect(block.text.slice(start, end)).toBe("190 members");
    expect(engine.records[0]).toMatchObject({ before: "first" });
    expect(engine.records[1]?.before?.endsWith("says. ")).toBe(true);
    expect(engine.records.at(-1)).toMatchObject({ after: "last" });
    document.body.innerHTML = "";
  });
});
