/** Kinds of nodes told apart by number: it works across frames and in documents without a window. */

export function isText(node: Node | null): node is Text {
  return node !== null && node.nodeType === 3;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}
