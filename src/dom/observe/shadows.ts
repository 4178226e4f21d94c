import { CARD_NAME } from "../../model/card-name";

/** How many elements are looked at between two questions whether to pause. */
const STRIDE = 500;

/**
 * Walks the elements below a node for open shadow roots, in page order, those within them included;
 * the card's own is none of the page.
 * A generator, so that a large page can be walked in slices: it yields `null` every now and then.
 */
export function* openShadows(root: Node): Generator<ShadowRoot | null, void> {
  const pending: Node[] = [root];
  let steps = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = next; node !== null; node = walker.nextNode()) {
      if (++steps % STRIDE === 0) yield null;
      if (!(node instanceof Element) || node.localName === CARD_NAME) continue;
      const shadow = node.shadowRoot;
      if (shadow === null) continue;
      pending.push(shadow);
      yield shadow;
    }
  }
}
