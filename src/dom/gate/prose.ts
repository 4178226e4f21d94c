/** Elements whose text nobody reads. The engine's reader knows more of them; the gate stays small. */
const UNREAD = /^(?:script|style|noscript|template|textarea|title)$/;

/**
 * The text of nodes without what is not for reading. Stretches are joined by nothing inside of a
 * line and by spaces elsewhere is more than is known here: so it comes in both ways, one after the
 * other.
 */
export function proseOf(roots: Iterable<Node>): string {
  const stretches: string[] = [];
  for (const root of roots) {
    const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (walker === undefined) continue;
    let node: Node | null = root.nodeType === 3 ? root : walker.nextNode();
    for (; node !== null; node = walker.nextNode()) {
      if (!UNREAD.test(node.parentElement?.localName ?? "")) stretches.push((node as Text).data);
    }
  }
  return `${stretches.join("")}\n${stretches.join(" ")}`;
}
