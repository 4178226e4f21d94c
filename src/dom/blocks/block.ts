/** A block of the page's text with its way back to the text nodes. */

/** A stretch of one text node within a block. */
export interface Piece {
  readonly node: Text;
  /** Offset in the block's text, in UTF-16 units. */
  readonly start: number;
  /** Offset in the node's data. */
  readonly from: number;
  readonly length: number;
}

export interface Block {
  /** The nearest element that bounds the text: what the block counts as changed with. */
  readonly element: Element;
  /** The pieces' text in page order; a line break (`br`) is a newline that no piece covers. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of one text node's data, in UTF-16 units. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of text nodes that a span of the block's text covers, in page order.
 * Offsets are UTF-16 units of `block.text`; what lies outside of it is cut off.
 */
export function locate(block: Block, start: number, end: number): NodeSpan[] {
  const { pieces } = block;
  const spans: NodeSpan[] = [];
  for (let i = firstPieceEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(start, piece.start) - piece.start + piece.from;
    const to = Math.min(end, piece.start + piece.length) - piece.start + piece.from;
    if (to > from) spans.push({ node: piece.node, start: from, end: to });
  }
  return spans;
}

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
