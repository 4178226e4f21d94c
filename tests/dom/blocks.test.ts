import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { locate } from "../../src/dom/blocks/block";
import { put, readBlocks, textNodes, texts } from "./support/page";
import { build, forest } from "./support/random-dom";

describe("blocks", () => {
  const cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
    ["paragraphs apart", "<p>One.</p><p>Two.</p>", ["One.", "Two."]],
    [
      "inline elements joined without a gap",
      "<p>Inter<b>pol</b> has <a>190</a> members</p>",
      ["Interpol has 190 members"],
    ],
    [
      "text around a block apart",
      "<div>before<p>inside</p>after</div>",
      ["before", "inside", "after"],
    ],
    ["an empty block in between still parts", "<div>before<p></p>after</div>", ["before", "after"]],
    ["a line break as a newline", "<p>one<br>two</p>", ["one\ntwo"]],
    ["two line breaks as an end", "<div>one<br> <br>two</div>", ["one", "two"]],
    ["a line break at the end of an inline element", "<p><b>one<br></b>two</p>", ["one\ntwo"]],
    [
      "cells and items apart",
      "<table><tr><td>1</td><td>2</td></tr></table><ul><li>a<li>b</ul>",
      ["1", "2", "a", "b"],
    ],
    ["unknown elements part", "<x-a>one</x-a><x-b>two</x-b>", ["one", "two"]],
    [
      "an ordinal ending belongs to its number",
      "<p>the 86<sup>th</sup> session</p>",
      ["the 86th session"],
    ],
    [
      "a footnote mark does not",
      "<p>190<sup>1</sup> members<sup>[2]</sup><sup>a, 3</sup></p>",
      ["190 members"],
    ],
    ["comments are nothing", "<p>one<!-- x -->two</p>", ["onetwo"]],
    ["ruby notes are left out", "<p><ruby>漢<rt>kan</rt></ruby>字</p>", ["漢字"]],
  ];
  test.each(cases)("%s", (_, html, blocks) => {
    expect(texts(html)).toEqual(blocks);
  });

  const nothing = [
    "<script>Interpol</script>",
    "<style>Interpol</style>",
    "<noscript>Interpol</noscript>",
    "<template>Interpol</template>",
    "<textarea>Interpol</textarea>",
    "<select><option>Interpol</option></select>",
    "<button>Interpol</button>",
    "<svg><text>Interpol</text><foreignObject><p>Interpol</p></foreignObject></svg>",
    "<math><mtext>Interpol</mtext></math>",
    "<iframe>Interpol</iframe>",
    "<p> \n\t </p>",
  ];
  test.each(nothing)("nothing is read of %s", (html) => {
    expect(texts(html)).toEqual([]);
  });

  it("leaves what is skipped out of a line without parting it", () => {
    expect(texts("<p>Interpol <script>x</script>has <button>More</button>190</p>")).toEqual([
      "Interpol has 190",
    ]);
  });

  it("locates a span in the nodes it covers", () => {
    const [block] = readBlocks(put("<p>Inter<b>pol</b> has<br>190</p>"));
    if (block === undefined) throw new Error("no block");
    const spans = locate(block, 2, 10).map(({ node, start, end }) => node.data.slice(start, end));
    expect(spans).toEqual(["ter", "pol", " h"]);
    expect(locate(block, 12, 13)).toEqual([]);
    expect(locate(block, 0, 99).map(({ node }) => node)).toEqual(textNodes(document.body));
  });

  it("reads a nesting deeper than any stack", () => {
    let inner: Element = put("").appendChild(document.createElement("div"));
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement("b"));
    inner.append("Interpol");
    expect(readBlocks(document.body).map((block) => block.text)).toEqual(["Interpol"]);
    put("");
  });

  it("maps every offset of every block to the character that stands there", () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const root = document.createElement("main");
        root.append(...trees.map(build));
        put("").append(root);
        for (const block of readBlocks(root)) {
          for (let i = 0; i < block.text.length; i++) {
            const [span] = locate(block, i, i + 1);
            const there = span?.node.data.slice(span.start, span.end) ?? "\n";
            expect(there).toBe(block.text[i]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
