import { isElement, isText } from "../nodes";
import { isBlank } from "./between";
import { INLINE, SKIPPED } from "./elements";

/** A line of more siblings than this is read in part: nobody writes such a paragraph by hand. */
const MOST_SIBLINGS = 2_000;

/**
 * The siblings that share a line of text with a node: from one block boundary to the next, the
 * children of one element, in page order. What is read again when the node changes.
 */
export function around(node: Node): readonly Node[] {
  const top = topOfLine(node);
  if (top === null) return [];
  if (isBoundary(top)) return [top];
  const line: Node[] = [top];
  for (let n = top.previousSibling; n !== null && !isBoundary(n); n = n.previousSibling) {
    if (line.push(n) > MOST_SIBLINGS) break;
  }
  line.reverse();
  for (let n = top.nextSibling; n !== null && !isBoundary(n); n = n.nextSibling) {
    if (line.push(n) > 2 * MOST_SIBLINGS) break;
  }
  return line;
}

/** Whether a node takes part in a line of text and is not blank. */
export function isInLine(node: Node | null): node is Node {
  if (node === null || isBoundary(node)) return false;
  return !isText(node) || !isBlank(node.data);
}

function topOfLine(node: Node): Node | null {
  let top = node;
  for (;;) {
    const parent = top.parentNode;
    if (parent === null) return null;
    if (!isElement(parent) || !INLINE.has(parent.localName)) return top;
    top = parent;
  }
}

function isBoundary(node: Node): boolean {
  return isElement(node) && !INLINE.has(node.localName) && !SKIPPED.has(node.localName);
}
