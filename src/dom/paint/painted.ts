import type { Block } from "../blocks/block";
import type { MarkItem } from "./dress";

/** What is to be painted in a block: offsets in UTF-16 units of the block's text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly item: MarkItem;
}

/** What was painted in a block. */
export interface Painted {
  /** Takes it away; the page's nodes are as they were. Calling it again does nothing. */
  undo(): void;
  /**
   * Whether all of it is still there and belongs to the block as it is read now: the page may have
   * written over it.
   */
  isIntact(block: Block): boolean;
}
