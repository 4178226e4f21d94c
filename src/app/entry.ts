import type { Annotation } from "../core/annotation";
import type { Block } from "../dom/blocks/block";
import type { Painted } from "../dom/paint/painted";

/** What was found in one block, and what is painted of it. */
export interface Entry {
  readonly block: Block;
  /** Sorted and disjoint, with ids that are the page's own. */
  readonly annotations: readonly Annotation[];
  painted: Painted | null;
  /** Ids of the annotations that were painted. */
  ids: ReadonlySet<string>;
  /** Those of them that are shown: the others are hidden by the style sheet alone. */
  shown: ReadonlySet<string>;
}

export function entryOf(block: Block, annotations: readonly Annotation[]): Entry {
  return { block, annotations, painted: null, ids: new Set(), shown: new Set() };
}

/** Whether all of the entry's text nodes are in the page. */
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

/** The entries in the order of the page; what is in a shadow root stands where its host does. */
export function inPageOrder(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => {
    const [first, second] = [a.block.pieces[0], b.block.pieces[0]];
    if (first === undefined || second === undefined) return 0;
    if (first.node === second.node) return first.from - second.from;
    return compare(first.node, second.node);
  });
}

function compare(a: Node, b: Node): number {
  const [root, other] = [a.getRootNode(), b.getRootNode()];
  if (root !== other) {
    const [hostA, hostB] = [outermost(a), outermost(b)];
    if (hostA !== hostB) return follows(hostA, hostB) ? -1 : 1;
  }
  return follows(a, b) ? -1 : 1;
}

function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}
