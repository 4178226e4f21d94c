import { isText } from "../nodes";
import { isBlank } from "./between";

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** Walks the text nodes below roots that are not blank, in page order, so that a caller can stop between two. */
export class TextNodes {
  readonly #roots: readonly Node[];
  #nextRoot = 0;
  #walker: TreeWalker | null = null;

  /** @param roots Nodes in page order. */
  constructor(roots: readonly Node[]) {
    this.#roots = roots;
  }

  next(): Text | null {
    for (;;) {
      const node = this.#nextOfAll();
      if (node === null || !isBlank(node.data)) return node;
    }
  }

  /** Whether the page has removed the node that the walk stands at: the rest of its root is lost then. */
  get isLost(): boolean {
    return this.#walker !== null && !this.#walker.currentNode.isConnected;
  }

  #nextOfAll(): Text | null {
    for (;;) {
      const next = this.#walker?.nextNode() ?? null;
      if (next !== null) return next as Text;
      this.#walker = null;
      const root = this.#roots[this.#nextRoot++];
      if (root === undefined) return null;
      if (isText(root)) return root;
      this.#walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT) ?? null;
    }
  }
}
