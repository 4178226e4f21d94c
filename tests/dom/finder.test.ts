import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/dom/blocks/block";
import { BlockFinder, type Found, type Search } from "../../src/dom/blocks/finder";
import { put, readBlocks } from "./support/page";
import { build, forest } from "./support/random-dom";

const search: Search = { next: (text, from) => text.indexOf("Interpol", from) };

function find(root: Node, withNext = false): Found[] {
  const finder = new BlockFinder(root, search, withNext);
  const all: Found[] = [];
  while (!finder.isDone) {
    const found = finder.step();
    if (found !== null) all.push(found);
  }
  return all;
}

const textOf = (block: Block | null) => block?.text ?? null;

describe("blocks with a word", () => {
  it("are found alone, with what stands around them", () => {
    const body = put("<p>One<p>Inter<b>pol</b> has<p>Three<script>Interpol</script><p>Four");
    expect(
      find(body).map(({ block, before, after }) => [before, block, after].map(textOf)),
    ).toEqual([["One", "Interpol has", "Three"]]);
  });

  it("are found with the block behind each, once", () => {
    const body = put("<p>One<p>Interpol<p>It<p>Four<p>Interpol<p>Interpol<p>Its<p>End");
    const found = find(body, true).map(({ block }) => block.text);
    expect(found).toEqual(["Interpol", "It", "Interpol", "Interpol", "Its"]);
  });

  it("are found where what is looked through at once ends within the word", () => {
    const filler = "<p>words of no interest</p>".repeat(900);
    const body = put(`${filler}<p>${"x".repeat(7_990)}Int<i>er</i>pol</p>${filler}<p>Interpol`);
    expect(find(body).map(({ block }) => block.text.slice(-8))).toEqual(["Interpol", "Interpol"]);
  });

  it("are found in a text of any length", () => {
    const body = put(
      `<p>${"x ".repeat(200_000)}Interpol ${"x ".repeat(200_000)}</p><p>Interpol</p>`,
    );
    expect(find(body).map(({ block }) => block.text.length)).toEqual([800_009, 8]);
  });

  it("are the blocks of a whole reading, wherever they stand", () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const body = put("");
        body.append(...trees.map(build));
        const all = readBlocks(body);
        const wanted = all.filter(({ text }) => text.includes("Interpol"));
        const found = find(body);
        const isIn = (block: Block) => found.some((one) => isSame(one.block, block));
        expect(wanted.filter((block) => !isIn(block)).map(({ text }) => text)).toEqual([]);
        for (const { block, before, after } of found) {
          const at = all.findIndex((one) => isSame(one, block));
          expect([textOf(before), textOf(after)]).toEqual([
            all[at - 1]?.text ?? null,
            all[at + 1]?.text ?? null,
          ]);
        }
      }),
    );
  });
});

function isSame(a: Block, b: Block): boolean {
  return (
    a.element === b.element &&
    a.text === b.text &&
    a.pieces.every(({ node }, i) => b.pieces[i]?.node === node)
  );
}
