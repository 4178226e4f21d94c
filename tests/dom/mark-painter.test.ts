import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Block } from "../../src/dom/blocks/block";
import type { MarkItem } from "../../src/dom/paint/dress";
import { MarkPainter } from "../../src/dom/paint/mark-painter";
import type { Spot } from "../../src/dom/paint/painted";
import { imprint, put, readBlocks, textNodes } from "./support/page";
import { build, forest } from "./support/random-dom";

const item = (id: string): MarkItem => ({
  id,
  category: "interpol",
  verdict: "matches",
  fact: "interpol-member-count",
  description: "The organisation: matches the reference",
});

/** Disjoint spots of a block from random numbers between 0 and 1. */
function spots(block: Block, cuts: readonly number[]): Spot[] {
  const ends = [...new Set(cuts.map((cut) => Math.floor(cut * (block.text.length + 1))))].sort(
    (a, b) => a - b,
  );
  const list: Spot[] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [start, end] = [ends[i] ?? 0, ends[i + 1] ?? 0];
    list.push({ start, end, item: item(`a${i}`) });
  }
  return list;
}

function only(html: string): Block {
  const [block] = readBlocks(put(html));
  if (block === undefined) throw new Error("no block");
  return block;
}

describe("the mark painter", () => {
  let painter: MarkPainter;
  beforeEach(() => {
    painter = new MarkPainter();
  });

  it("wraps the words and nothing else", () => {
    const block = only("<p>Interpol has 190 members.</p>");
    painter.paint(block, [{ start: 13, end: 24, item: item("x") }]);
    const marks = [...document.querySelectorAll("[data-fact-annotator]")];
    expect(marks.map((mark) => mark.textContent)).toEqual(["190 members"]);
    expect(document.querySelector("p")?.textContent).toBe("Interpol has 190 members.");
    expect(document.querySelector("[data-markjs]")).toBeNull();
  });

  it("carries the contract's attributes and is one stop of the keyboard", () => {
    painter.paint(only("<p>Interpol <b>has</b> 190</p>"), [{ start: 0, end: 16, item: item("x") }]);
    const marks = painter.marksOf("x");
    expect(marks.map((mark) => mark.textContent)).toEqual(["Interpol ", "has", " 190"]);
    for (const mark of marks) {
      expect(mark.dataset).toMatchObject({
        factAnnotator: "x",
        category: "interpol",
        verdict: "matches",
        fact: "interpol-member-count",
      });
    }
    expect(marks.map((mark) => mark.tabIndex)).toEqual([0, -1, -1]);
    expect(marks[0]?.ariaDescription).toBe("The organisation: matches the reference");
  });

  it("gives every text node back, adjacent and empty ones too", () => {
    const p = put("<p></p>").firstElementChild as Element;
    p.append("Inter", "", "pol has ", "190", "", " members");
    const before = imprint(document.body);
    const [block] = readBlocks(document.body);
    const painted = painter.paint(block as Block, [{ start: 2, end: 20, item: item("x") }]);
    expect(document.querySelectorAll("[data-fact-annotator]").length).toBe(4);
    painted.undo();
    expect(imprint(document.body)).toEqual(before);
    expect(textNodes(document.body).every((node, i) => node === before.nodes[i])).toBe(true);
  });

  it("gives any page back byte for byte and node for node", () => {
    fc.assert(
      fc.property(
        forest,
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), {
          maxLength: 8,
        }),
        (trees, cuts) => {
          const root = document.createElement("main");
          root.append(...trees.map(build));
          put("").append(root);
          const before = imprint(root);
          const text = root.textContent;
          for (const [i, block] of readBlocks(root).entries()) {
            painter.paint(block, spots(block, cuts[i] ?? []));
          }
          expect(root.textContent).toBe(text);
          painter.mendAll();
          const after = imprint(root);
          expect(after.html).toBe(before.html);
          expect(after.data).toEqual(before.data);
          expect(after.nodes.every((node, i) => node === before.nodes[i])).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps a selection that lies in the marked words, its direction included", () => {
    const block = only("<p>Interpol has 190 members.</p>");
    const [node] = textNodes(document.body);
    const selection = document.getSelection();
    if (node === undefined || selection === null) throw new Error("no selection");
    selection.setBaseAndExtent(node, 20, node, 15);
    const painted = painter.paint(block, [{ start: 13, end: 24, item: item("x") }]);
    expect(selection.toString()).toBe("0 mem");
    expect(selection.anchorNode?.parentElement).toBe(painter.marksOf("x")[0]);
    painted.undo();
    expect(selection.toString()).toBe("0 mem");
    expect([selection.anchorNode, selection.anchorOffset]).toEqual([node, 20]);
    expect([selection.focusNode, selection.focusOffset]).toEqual([node, 15]);
  });

  it("knows its own elements only", () => {
    painter.paint(only("<p>Interpol</p>"), [{ start: 0, end: 8, item: item("x") }]);
    const [mark] = painter.marksOf("x");
    const clone = mark?.cloneNode(true) as Element;
    expect(painter.itemOf(mark as Element)?.id).toBe("x");
    expect(painter.itemOf(clone)).toBeNull();
  });

  it("leaves no replaced function behind", () => {
    painter.paint(only("<p>Interpol</p>"), [{ start: 0, end: 8, item: item("x") }]);
    expect(Object.hasOwn(document, "createNodeIterator")).toBe(false);
  });
});
