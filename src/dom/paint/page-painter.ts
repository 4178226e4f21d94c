import { isBlank } from "../blocks/between";
import { type Block, locate, type NodeSpan } from "../blocks/block";
import { HighlightPainter } from "./highlight-painter";
import { MarkPainter } from "./mark-painter";
import type { Painted, Spot } from "./painted";

/** After so many times that the page wrote over the marks of a block, its text is split no more. */
const MOST_TEARS = 3;

export type PainterName = "marks" | "highlights";

/** Chooses between the two painters, block by block. */
export class PagePainter {
  readonly marks = new MarkPainter();
  readonly highlights = new HighlightPainter();
  /** While set, no text is split: the page's scripts may still take over the nodes they were sent. */
  isGentle = false;

  /**
   * Which of the two a block gets. Reads styles, which are computed anew after every change: to be
   * asked for many blocks before one of them is painted.
   *
   * @param spots Disjoint and within the block's text.
   */
  choose(block: Block, spots: readonly Spot[]): PainterName {
    const isGentle = this.isGentle || this.#isKeptWriting(block) || areItemsOfLayout(block, spots);
    return isGentle ? "highlights" : "marks";
  }

  paint(block: Block, spots: readonly Spot[], by = this.choose(block, spots)): Painted {
    return this[by].paint(block, spots);
  }

  #isKeptWriting({ element }: Block): boolean {
    return this.marks.tearsOf(element) >= MOST_TEARS;
  }
}

/**
 * Whether elements around any of these words would be laid out apart from the words beside them, or
 * these without them. Reads styles.
 */
function areItemsOfLayout(block: Block, spots: readonly Spot[]): boolean {
  const spans = spots.flatMap(({ start, end }) => locate(block, start, end));
  const parents = new Set(spans.map(({ node }) => node.parentElement));
  return (
    [...parents].some((parent) => parent !== null && ITEMS.test(displayOf(parent))) ||
    spans.some(isBlankBefore)
  );
}

/**
 * In quirks mode a line that has an image and white space alone is lower than one with text. Where
 * words break over to the next line behind an image, the space before them stays on the image's: it
 * must stay text. (Quirks Mode Standard, "the line height calculation quirk".)
 */
function isBlankBefore({ node, start }: NodeSpan): boolean {
  if (start === 0 || node.previousSibling === null) return false;
  return node.ownerDocument.compatMode === "BackCompat" && isBlank(node.data.slice(0, start));
}

/** Layouts in which every child element, and every stretch of text between, is a box of its own. */
const ITEMS = /flex|grid|^-webkit-(?:inline-)?box|ruby/;

function displayOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  return view === null ? "" : view.getComputedStyle(element).display;
}
