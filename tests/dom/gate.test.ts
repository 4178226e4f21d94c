import { afterEach, describe, expect, it, test } from "vitest";
import { openGate } from "../../src/dom/gate/gate";
import { wordTest } from "../../src/dom/gate/words";
import { put } from "./support/page";

const WORDS = ["interpol", "red notice", "red corner notice", "o'brien-style (x)", "first light"];

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
  ];
  test.each(found)("%j holds one", (text) => {
    expect([words.mayHold(text), words.holds(text)]).toEqual([true, true]);
  });

  const none = [
    "",
    "interpolation",
    "interpolate",
    "reinterpol",
    "red. Notice",
    "infrared notice",
    "hundred notices",
    "first lighthouse",
    "firstlight",
  ];
  test.each(none)("%j holds none", (text) => {
    expect(words.holds(text)).toBe(false);
  });

  it("is never held without words", () => {
    expect(wordTest([]).mayHold("Interpol")).toBe(false);
    expect(wordTest([" "]).holds("Interpol")).toBe(false);
  });

  it("never lets the cheap look miss what the exact one finds", () => {
    for (const text of found) expect(words.mayHold(text)).toBe(true);
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

  it("does not look at what was closed", async () => {
    const hits = open("<p>Nothing here</p>");
    close();
    document.body.append("Interpol");
    await settled();
    expect(hits).toEqual([]);
  });
});
