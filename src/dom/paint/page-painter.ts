import { type Block, locate } from "../blocks/block";
import { HighlightPainter } from "./highlight-painter";
import { MarkPainter } from "./mark-painter";
import type { Painted, Spot } from "./painted";

/** After so many times that the page wrote over the marks of a block, its text is split no more. */
const MOST_TEARS = 3;

/**
 * Splitting copies the text behind the split: so many characters in all are copied for one block
 * before highlights without elements are the cheaper way (about 20 ms).
 */
const MOST_COPIED = 20_000_000;

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
      copied(block, spots) > MOST_COPIED;
    return (isGentle ? this.highlights : this.marks).paint(block, spots);
  }
}

function copied(block: Block, spots: readonly Spot[]): number {
  if (block.pieces.every(({ node }) => node.length < 100_000)) return 0;
  let sum = 0;
  for (const { start, end } of spots) {
    for (const { node } of locate(block, start, end)) sum += 2 * node.length;
  }
  return sum;
}
