/** Elements whose text nobody reads. The engine's reader knows more of them; the gate stays small. */
const UNREAD = /^(?:script|style|noscript|template|textarea|title)$/;

/** Nodes that are looked at at a time, and those of them that are looked at again: a phrase may lie across. */
const STRIDE = 500;
const OVERLAP = 20;

/**
 * Whether a test holds for a stretch of the text below a node, without what is not for reading.
 * Where a line ends is not known here: so the text is tested twice at once, its nodes joined by
 * nothing and by spaces. On a long page a word mostly stands near the start.
 */
export function holdsInProse(root: Node, test: (text: string) => boolean): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let stretches: string[] = [];
  const holds = () => test(`${stretches.join("")}\n${stretches.join(" ")}`);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (node.nodeType !== 3 || UNREAD.test(node.parentElement?.localName ?? "")) continue;
    if (stretches.push((node as Text).data) < STRIDE) continue;
    if (holds()) return true;
    stretches = stretches.slice(-OVERLAP);
  }
  return holds();
}
