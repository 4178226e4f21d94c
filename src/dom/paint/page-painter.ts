import type { Block } from "../blocks/block";
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
    const isGentle = this.isGentle || this.marks.tearsOf(block.element) >= MOST_TEARS;
    return (isGentle ? this.highlights : this.marks).paint(block, spots);
  }
}
