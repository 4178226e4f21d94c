import { around } from "./around";
import { isBlank } from "./between";
import type { Block } from "./block";
import { BlockReader } from "./reader";

/** How many text nodes, most of them blank, are passed on the way to the block before or after. */
const FARTHEST = 60;

/** The text of the block before or after another in the page, or `null` where none is near. */
export function neighbourText(block: Block, side: "before" | "after"): string | null {
  const node = side === "before" ? block.pieces[0]?.node : block.pieces.at(-1)?.node;
  if (node === undefined) return null;
  const walker = node.ownerDocument.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let i = 0; i < FARTHEST; i++) {
    const next = side === "before" ? walker.previousNode() : walker.nextNode();
    if (next === null) return null;
    if (isBlank((next as Text).data)) continue;
    const text = textOfLine(next, side);
    if (text !== null) return text;
  }
  return null;
}

function textOfLine(node: Node, side: "before" | "after"): string | null {
  const reader = new BlockReader(around(node));
  let text: string | null = null;
  for (let block = reader.next(); block !== null; block = reader.next()) {
    text = block.text;
    if (side === "after") break;
  }
  return text;
}
