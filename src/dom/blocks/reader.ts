import { between } from "./between";
import type { Block, Piece } from "./block";
import { isFootnoteMark } from "./elements";
import { Flows } from "./flow";
import { TextNodes } from "./text-nodes";

/** Text nodes that are not blank, in page order. */
export interface TextSource {
  next(): Text | null;
}

/**
 * Reads blocks of text one by one, in page order, so that a caller can stop between two. Reads the
 * elements' names, never styles or boxes: what is hidden is sorted out where something was found.
 */
export class BlockReader {
  readonly #source: TextSource;
  readonly #flows: Flows;
  #ready: Block | null = null;
  #element: Element | null = null;
  #last: Text | null = null;
  #text = "";
  #pieces: Piece[] = [];

  /** @param source Where text comes from, or nodes in page order; text flows from one into the next. */
  constructor(source: TextSource | readonly Node[], flows = new Flows()) {
    this.#source = "next" in source ? source : new TextNodes(source);
    this.#flows = flows;
  }

  /** The next block that is not blank, or `null` at the end. */
  next(): Block | null {
    for (;;) {
      const block = this.#ready;
      this.#ready = null;
      if (block !== null) return block;
      const node = this.#source.next();
      if (node === null) {
        if (this.#pieces.length === 0) return null;
        this.#close();
      } else {
        this.#take(node);
      }
    }
  }

  #take(node: Text): void {
    const element = blockOf(node, this.#flows);
    if (element === null) return;
    const gap = element === this.#element && this.#last !== null ? between(this.#last, node) : null;
    if (gap === null) this.#close();
    else for (const thing of gap) this.#append(thing);
    this.#element = element;
    this.#last = node;
    this.#append(node);
  }

  #append(thing: Text | "\n"): void {
    const data = thing === "\n" ? thing : thing.data;
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

/** The element that bounds the block which a text node is part of, or `null` where it is not read. */
export function blockOf(node: Text, flows: Flows): Element | null {
  const parent = node.parentElement;
  if (parent === null) return null;
  const { block, raised } = flows.of(parent);
  return raised && isFootnoteMark(node.data) ? null : block;
}
