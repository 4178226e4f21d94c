import { afterEach, describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { BlockReader } from "../../src/dom/blocks/reader";
import { PagePainter } from "../../src/dom/paint/page-painter";
import type { Spot } from "../../src/dom/paint/painted";
import { adoptSheet } from "../../src/dom/paint/sheet";

const files = await commands.savedPages();

/** In CSS pixels: the browser rounds to a sixty-fourth at either end of every stretch. */
const SHIFT = 0.1;

/** Every second block gets two spots of whole words, at the same places on every run. */
function spotsOf(text: string, at: number): Spot[] {
  if (at % 2 !== 0) return [];
  const words = [...text.matchAll(/\S+/g)];
  const spot = (first: number, last: number): Spot[] => {
    const [from, to] = [words[first], words[last]];
    if (from === undefined || to === undefined) return [];
    const id = `${at}-${first}`;
    const category = at % 4 === 0 ? "interpol" : "red-notices";
    const verdict = at % 8 === 0 ? "differs" : "matches";
    const item = { id, category, verdict, fact: null, description: "" } as const;
    return [{ start: from.index, end: to.index + to[0].length, item }];
  };
  return [...spot(1, 3), ...spot(6, 6)];
}

async function load(html: string): Promise<{ frame: HTMLIFrameElement; page: Document }> {
  const frame = document.createElement("iframe");
  // Its scripts stay out: what they do would not be ours.
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.style.cssText = "width:1200px;height:900px;border:0";
  frame.srcdoc = html;
  document.body.append(frame);
  // Not until it has loaded: what a page asks of the network never comes here.
  await expect
    .poll(() => frame.contentDocument?.URL === "about:srcdoc" && frame.contentDocument.readyState, {
      timeout: 20_000,
    })
    .not.toSatisfy((state) => state === false || state === "loading");
  const page = frame.contentDocument;
  if (page === null) throw new Error("The frame has no document.");
  return { frame, page };
}

/** The boxes of all the page's own elements. */
function boxesOf(elements: readonly Element[]): readonly DOMRect[] {
  return elements.map((element) => element.getBoundingClientRect());
}

function isShifted(a: DOMRect | undefined, b: DOMRect | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const sides = ["x", "y", "width", "height"] as const;
  return sides.some((side) => Math.abs(a[side] - b[side]) > SHIFT);
}

function textNodesOf(page: Document): Text[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  return nodes;
}

describe("saved pages", () => {
  afterEach(() => document.body.replaceChildren());

  it.skipIf(files.length > 0)("are not beside the project: nothing is tested with them", () => {});

  it.each(files)("%s stays whole, in place, and is given back", async (file) => {
    const { page } = await load(await commands.savedPage(file));
    const before = page.documentElement.outerHTML;
    const text = page.body.textContent;
    const nodes = textNodesOf(page);
    const elements = [...page.body.querySelectorAll("*")];
    const boxes = boxesOf(elements);

    const sheet = adoptSheet(page, {
      hues: { interpol: "#2563c9", "red-notices": "#c2274b" },
      isPrinted: false,
    });
    const painter = new PagePainter();
    const reader = new BlockReader([page.body]);
    const blocks = [];
    for (let block = reader.next(); block !== null; block = reader.next()) blocks.push(block);
    const done = blocks.map((block, at) => painter.paint(block, spotsOf(block.text, at)));

    expect(page.body.textContent === text).toBe(true);
    const shifted = boxesOf(elements).flatMap((box, i) =>
      isShifted(box, boxes[i])
        ? [`${elements[i]?.outerHTML.slice(0, 100)}: ${JSON.stringify([boxes[i], box])}`]
        : [],
    );
    expect(shifted.slice(0, 3)).toEqual([]);

    for (const painted of done) painted.undo();
    sheet.remove();
    expect(page.documentElement.outerHTML === before).toBe(true);
    const after = textNodesOf(page);
    expect(after.length).toBe(nodes.length);
    expect(after.every((node, i) => node === nodes[i])).toBe(true);
  });
});
