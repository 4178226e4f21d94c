/** Elements whose text nobody reads. The engine's reader knows more of them; the gate stays small. */
const UNREAD = /^(?:script|style|noscript|template|textarea|title)$/;

/**
 * The text below a node without what is not for reading. Where a line ends is not known here: so
 * the text comes twice, its nodes joined by nothing and by spaces.
 */
export function proseOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stretches: string[] = [];
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (node.nodeType !== 3 || UNREAD.test(node.parentElement?.localName ?? "")) continue;
    stretches.push((node as Text).data);
  }
  return `${stretches.join("")}\n${stretches.join(" ")}`;
}
