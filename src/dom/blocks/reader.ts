import { isText } from "../nodes";
import { between, isBlank } from "./between";
import type { Block, Piece } from "./block";
import { isFootnoteMark } from "./elements";
import { Flows } from "./flow";

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/**
 * Reads blocks of text one by one, in page order, so that a caller can stop between two. Reads the
 * elements' names, never styles or boxes: what is hidden is sorted out where something was found.
 *
 * The page may change while a reading is paused: where the node that the reader stands at was
 * removed, the rest of its root is lost (`isLost`) and has to be read again.
 */
export class BlockReader {
  readonly #roots: readonly Node[];
  readonly #flows = new Flows();
  #ready: Block | null = null;
  #nextRoot = 0;
  #walker: TreeWalker | null = null;
  #element: Element | null = null;
  #last: Text | null = null;
  #text = "";
  #pieces: Piece[] = [];

  /** @param roots Nodes in page order; text flows from one into the next. */
  constructor(roots: readonly Node[]) {
    this.#roots = roots;
  }

  /** The next block that is not blank, or `null` at the end. */
  next(): Block | null {
    for (;;) {
      const block = this.#ready;
      this.#ready = null;
      if (block !== null) return block;
      const node = this.#nextText();
      if (node === null) {
        if (this.#pieces.length === 0) return null;
        this.#close();
      } else {
        this.#take(node);
      }
    }
  }

  /** Whether the page has removed the node that the reader stands at. */
  get isLost(): boolean {
    return this.#walker !== null && !this.#walker.currentNode.isConnected;
  }

  #nextText(): Text | null {
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

  #take(node: Text): void {
    const data = node.data;
    if (isBlank(data)) return;
    const parent = node.parentElement;
    if (parent === null) return;
    const { block, raised } = this.#flows.of(parent);
    if (block === null) return;
    if (raised && isFootnoteMark(data)) return;
    const gap = block === this.#element && this.#last !== null ? between(this.#last, node) : null;
    if (gap === null) this.#close();
    else for (const thing of gap) this.#append(thing);
    this.#element = block;
    this.#last = node;
    this.#append(node, data);
  }

  #append(thing: Text | "\n", data = thing === "\n" ? thing : thing.data): void {
    if (thing !== "\n" && data !== "") {
      this.#pieces.push({ node: thing, start: this.#text.length, from: 0, length: data.length });
    }
    this.#text += data;
  }

  #close(): void {
    const element = this.#element;
    if (element !== null && this.#pieces.length > 0) {
      this.#ready = { element, text: this.#text, pieces: this.#pieces };
    }
    this.#element = null;
    this.#last = null;
    this.#text = "";
    this.#pieces = [];
  }
}
