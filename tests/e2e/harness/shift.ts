import { readFile } from "node:fs/promises";
import { type Picture, readPng } from "./png";
import type { Tab } from "./reader";

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Has the page laid out from the beginning. Firefox balances columns from where they were: what a
 * second layout gives is not always what the first one gave, whether or not anything changed.
 */
function layOutAnew(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const { body } = document;
    const [style, left, top] = [body.getAttribute("style"), scrollX, scrollY];
    // Not by `body.style`: Chromium then leaves an empty attribute behind.
    body.setAttribute("style", "display: none !important");
    body.getBoundingClientRect();
    if (style === null) body.removeAttribute("style");
    else body.setAttribute("style", style);
    body.getBoundingClientRect();
    scrollTo({ left, top, behavior: "instant" });
  });
}

/** Keeps the boxes of all the page's elements, to be compared with later ones. */
export async function noteBoxes(tab: Tab): Promise<void> {
  await layOutAnew(tab);
  await tab.evaluate(() => {
    const ownElements = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) =>
        element.localName.startsWith("fact-annotator-")
          ? []
          : [element, ...(element.shadowRoot ? ownElements(element.shadowRoot) : [])],
      );
    const boxes = ownElements(document).map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    Object.assign(window, { noted: { boxes, scroll: [scrollX, scrollY] } });
  });
}

/**
 * The elements whose boxes are no longer where they were noted to be, with the way they went.
 * Browsers round to a sixty-fourth of a pixel at either end of every stretch of text: less than a
 * tenth of a pixel is no move.
 */
export async function movedBoxes(tab: Tab): Promise<string[]> {
  await layOutAnew(tab);
  return tab.evaluate(() => {
    const { noted } = window as unknown as {
      noted: { boxes: { element: Element; box: DOMRect }[]; scroll: [number, number] };
    };
    // At its end a page may be scrolled by a fraction of a pixel when it is laid out anew.
    const [left, top] = [scrollX - noted.scroll[0], scrollY - noted.scroll[1]];
    const isFixed = (element: Element) => getComputedStyle(element).position === "fixed";
    const moved = new Map<Element, string>();
    for (const { element, box } of noted.boxes) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const way = [x + left - box.x, y + top - box.y, width - box.width, height - box.height];
      if ((left !== 0 || top !== 0) && isFixed(element)) continue;
      if (way.every((by) => Math.abs(by) < 0.1)) continue;
      moved.set(element, `${element.outerHTML.slice(0, 200)} by ${way.join(", ")}`);
    }
    // The innermost ones tell most.
    const isInnermost = (element: Element) =>
      ![...element.children].some((child) => moved.has(child));
    return [...moved].flatMap(([element, way]) => (isInnermost(element) ? [way] : [])).slice(0, 5);
  });
}

/** Where something is highlighted in the window: marks and highlights without elements. */
export function paintedAreas(tab: Tab): Promise<Area[]> {
  return tab.evaluate(() => {
    const marks = (root: ParentNode): DOMRect[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [
        ...(element.localName === "fact-annotator-mark" ? element.getClientRects() : []),
        ...(element.shadowRoot ? marks(element.shadowRoot) : []),
      ]);
    const highlights = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return [...range.getClientRects()];
      }),
    );
    return [...marks(document), ...highlights].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  });
}

export async function picture(tab: Tab, file: string): Promise<Picture> {
  await tab.screenshot(file);
  return readPng(await readFile(file));
}

/** Lines below the words and shadows of letters reach out of a mark's box by so many pixels. */
const MARGIN = 8;

/**
 * Text that follows a mark in its line may stand a sixty-fourth of a pixel beside its place (see
 * `movedBoxes`). Letters are drawn at quarters of a pixel, so one of them may come to be drawn at
 * the next: then its edges change by a quarter of 255 and a little more, by the sharpening of text.
 * Half a pixel would change them by 128.
 */
const NEXT_QUARTER = 80;

/** How many pixels differ outside of these areas, and where the first one is. */
export function changedOutside(
  a: Picture,
  b: Picture,
  areas: readonly Area[],
): { readonly count: number; readonly first: string } {
  if (a.width !== b.width || a.height !== b.height) return { count: Infinity, first: "its size" };
  const isPainted = (x: number, y: number) =>
    areas.some(
      ({ left, top, right, bottom }) =>
        x >= left - MARGIN && x <= right + MARGIN && y >= top - MARGIN && y <= bottom + MARGIN,
    );
  let count = 0;
  let first = "";
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    if (difference(a, b, pixel) <= NEXT_QUARTER) continue;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    if (isPainted(x, y)) continue;
    count++;
    first ||= `${x}, ${y}`;
  }
  return { count, first };
}

/** Of the channel that differs most, of 255. */
function difference(a: Picture, b: Picture, pixel: number): number {
  let most = 0;
  for (let channel = 0; channel < 3; channel++) {
    const [one, other] = [pixel * a.depth + channel, pixel * b.depth + channel];
    most = Math.max(most, Math.abs((a.pixels[one] ?? 0) - (b.pixels[other] ?? 0)));
  }
  return most;
}
