import type { Annotation } from "../core/annotation";
import type { Block } from "../dom/blocks/block";
import type { Painted } from "../dom/paint/mark-painter";

/** What was found in one block, and what is painted of it. */
export interface Entry {
  readonly block: Block;
  /** Sorted and disjoint, with ids that are the page's own. */
  readonly annotations: readonly Annotation[];
  /** Ids of the annotations that were painted. */
  ids: ReadonlySet<string>;
  painted: Painted | null;
}

export function entryOf(block: Block, annotations: readonly Annotation[]): Entry {
  return { block, annotations, ids: new Set(), painted: null };
}

/** Whether all of the entry's text nodes are in the document. */
export function isPresent({ block }: Entry): boolean {
  return block.pieces.every(({ node }) => node.isConnected);
}

/** Whether the text nodes still hold what was read; only for what is not painted. */
export function isCurrent({ block }: Entry): boolean {
  return block.pieces.every(
    ({ node, start, from, length }) =>
      node.isConnected &&
      node.data.slice(from, from + length) === block.text.slice(start, start + length),
  );
}

/** The entries in the order of the page. */
export function inPageOrder(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => {
    const [first, second] = [a.block.pieces[0], b.block.pieces[0]];
    if (first === undefined || second === undefined) return 0;
    if (first.node === second.node) return first.from - second.from;
    const place = first.node.compareDocumentPosition(second.node);
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
