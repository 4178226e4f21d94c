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

/** Blank nodes beside a place that are passed at most; nobody writes so many. */
const MOST_BLANK = 50;

/**
 * The first of a node and those behind it (before it) that is not blank and shares a line of text
 * with it, or `null` where a block boundary comes first.
 */
export function nearestInLine(
  node: Node | null,
  side: "previousSibling" | "nextSibling",
): Node | null {
  let near = node;
  for (let i = 0; i < MOST_BLANK && near !== null; i++) {
    if (isBoundary(near)) return null;
    if (!isText(near) || !isBlank(near.data)) return near;
    near = near[side];
  }
  return null;
}

/** Whether an element is within one whose text is not read. */
export function isUnread(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (SKIPPED.has(each.localName)) return true;
  }
  return false;
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
