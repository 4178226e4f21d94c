/**
 * mark.js walks its contexts by a `NodeIterator`. Each one stays registered with the document until
 * garbage is collected, and every removal of a node visits all of them: after a thousand calls the
 * page's own removals take six times as long. Over a single text node none is needed.
 */
class SingleNodeIterator {
  #isBehind = false;

  constructor(readonly root: Node) {}

  nextNode(): Node | null {
    if (this.#isBehind) return null;
    this.#isBehind = true;
    return this.root;
  }

  previousNode(): Node | null {
    if (!this.#isBehind) return null;
    this.#isBehind = false;
    return this.root;
  }
}

/**
 * Runs `action` with `createNodeIterator` replaced for this document as seen from this world; the
 * page's own scripts live in another world and see nothing of it.
 */
export function withoutNodeIterator(owner: Document, action: () => void): void {
  Object.defineProperty(owner, "createNodeIterator", {
    configurable: true,
    value: (root: Node) => new SingleNodeIterator(root),
  });
  try {
    action();
  } finally {
    Reflect.deleteProperty(owner, "createNodeIterator");
  }
}
