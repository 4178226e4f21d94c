import { type Block, locate } from "../blocks/block";
import { HighlightPainter } from "./highlight-painter";
import { MarkPainter } from "./mark-painter";
import type { Painted, Spot } from "./painted";

/** After so many times that the page wrote over the marks of a block, its text is split no more. */
const MOST_TEARS = 3;

/** Chooses between the two painters, block by block. */
export class PagePainter {
  readonly marks = new MarkPainter();
  readonly highlights = new HighlightPainter();
  /** While set, no text is split: the page's scripts may still take over the nodes they were sent. */
  isGentle = false;

  /** @param spots Disjoint and within the block's text. */
  paint(block: Block, spots: readonly Spot[]): Painted {
    const isGentle =
      this.isGentle ||
      this.marks.tearsOf(block.element) >= MOST_TEARS ||
      spots.some((spot) => isItemOfLayout(block, spot));
    return (isGentle ? this.highlights : this.marks).paint(block, spots);
  }
}

/** Layouts in which every child element, and every stretch of text between, is a box of its own. */
const ITEMS = /flex|grid|^-webkit-(?:inline-)?box|ruby/;

/** Whether an element around these words would be laid out apart from the words beside it. */
function isItemOfLayout(block: Block, { start, end }: Spot): boolean {
  return locate(block, start, end).some(({ node }) => {
    const parent = node.parentElement;
    return parent !== null && ITEMS.test(displayOf(parent));
  });
}

function displayOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  return view === null ? "" : view.getComputedStyle(element).display;
}
