import { afterEach, describe, expect, it, test } from "vitest";
import { gatePattern } from "../../src/core/reference/gate-pattern";
import { openGate } from "../../src/dom/gate/gate";
import { wordTest } from "../../src/dom/gate/words";
import { put } from "./support/page";

const PHRASES = ["interpol", "red notice", "red corner notice", "o'brien-style (x)", "first light"];
const patterns = (anchors: readonly string[], words: readonly string[]) => ({
  anchors: gatePattern(anchors),
  words: gatePattern(words),
});
const WORDS = patterns(["interpol", "red", "first", "brien"], PHRASES);

describe("trigger words", () => {
  const words = wordTest(WORDS);
  const found = [
    "Interpol",
    "said INTERPOL's chief",
    "the Interpol-led raid",
    "a red\n  notice",
    "red notices",
    "O'Brien-style (x)",
    "(Interpol)",
    "a red-notice fugitive",
  ];
  test.each(found)("%j holds one", (text) => {
    expect([words.mayHaveWord(text), words.hasWord(text)]).toEqual([true, true]);
  });

  const none = [
    "",
    "interpolation",
    "reinterpol",
    "red. Notice",
    "infrared notice",
    "hundred notices",
    "first lighthouse",
    "firstlight",
  ];
  test.each(none)("%j holds none", (text) => {
    expect(words.hasWord(text)).toBe(false);
  });

  it("are left to the engine where there are too many for an expression", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `trigger${i}`);
    const test = wordTest(patterns(many, many));
    expect([test.mayHaveAnchor("none"), test.hasWord("none")]).toEqual([true, true]);
  });
});

describe("the gate", () => {
  let close = () => {};
  afterEach(() => close());
  const open = (html: string) => {
    const hits: string[] = [];
    put(html);
    close = openGate(document, wordTest(WORDS), () => hits.push("hit"));
    return hits;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

  it("hits once, and changes nothing", async () => {
    const html = "<p>Interpol</p><p>Interpol</p>";
    const hits = open(html);
    await expect.poll(() => hits).toEqual(["hit"]);
    document.body.append("Interpol");
    await settled();
    expect(hits).toEqual(["hit"]);
    expect(document.body.innerHTML).toBe(`${html}Interpol`);
  });

  it("finds a phrase across elements", async () => {
    const hits = open("<p>a red <b>notice</b></p>");
    await expect.poll(() => hits).toEqual(["hit"]);
  });

  const silent = [
    "<p>Nothing here</p>",
    "<script type='text/plain'>Interpol</script>",
    "<style>.interpol{}</style>",
    "<textarea>Interpol</textarea>",
    "<p title='Interpol'>none</p>",
    "<!-- Interpol -->",
    "<p>interpolation</p>",
  ];
  test.each(silent)("stays silent on %s", async (html) => {
    const hits = open(html);
    await settled();
    expect(hits).toEqual([]);
  });

  it("finds what is added later", async () => {
    const hits = open("<p>Nothing here</p>");
    await settled();
    document.body.append(document.createElement("b"), "of Interpol");
    await expect.poll(() => hits).toEqual(["hit"]);
  });

  it("finds what stands or is added in open shadow roots", async () => {
    const hits = open("<main></main>");
    close();
    const outer = document.querySelector("main")?.attachShadow({ mode: "open" }) as ShadowRoot;
    outer.innerHTML = "<section></section>";
    const inner = outer.querySelector("section")?.attachShadow({ mode: "open" }) as ShadowRoot;
    close = openGate(document, wordTest(WORDS), () => hits.push("hit"));
    await settled();
    expect(hits).toEqual([]);
    inner.innerHTML = "<p>Interpol</p>";
    await expect.poll(() => hits).toEqual(["hit"]);
  });

  it("needs an anchor, wherever on the page and whenever it comes", async () => {
    const hits: string[] = [];
    put("<p>Peacekeepers</p>");
    const test = wordTest(patterns(["china"], ["peacekeep", "fugitive"]));
    close = openGate(document, test, () => hits.push("hit"));
    await settled();
    expect(hits).toEqual([]);
    document.body.append("of China");
    await expect.poll(() => hits).toEqual(["hit"]);
  });

  it("does not look at what was closed", async () => {
    const hits = open("<p>Nothing here</p>");
    close();
    document.body.append("Interpol");
    await settled();
    expect(hits).toEqual([]);
  });
});
