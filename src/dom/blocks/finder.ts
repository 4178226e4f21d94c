import { between } from "./between";
import type { Block } from "./block";
import { isFootnoteMark } from "./elements";
import { Flows } from "./flow";
import { BlockReader, blockOf } from "./reader";
import { TextNodes } from "./text-nodes";

/** Looks for places of interest in a text. */
export interface Search {
  /** Offset of the next one, from `from` on, or -1. */
  next(text: string, from: number): number;
}

/** A block with what stands before and after it in the page. */
export interface Found {
  readonly block: Block;
  readonly before: Block | null;
  readonly after: Block | null;
}

/** So many characters, and at most so many nodes, are looked through at a time. */
const CHARACTERS = 8_000;
const NODES = 400;
/** A text of more than this may be a script's: it is told whether it is read. */
const LONG = 400;
/** What one search looks through at most, and by how much the next one overlaps: words may be cut. */
const WINDOW = 64_000;
const OVERLAP = 64;

/**
 * Finds the blocks of a page in which something of interest may stand, without reading the others:
 * the text of many nodes is looked through at once, and only around a place that was found is it
 * told which nodes are one block. Gives the same blocks as `BlockReader`, in the same order.
 */
export class BlockFinder {
  readonly #source: TextNodes;
  readonly #search: Search;
  readonly #withNext: boolean;
  readonly #nodes: Text[] = [];
  #flows = new Flows();
  /** The nodes that are looked through: where their text starts in `#text`, by number. */
  #first = 0;
  #starts: number[] = [];
  #text = "";
  #offset = 0;
  /** Nodes before this one are done with. */
  #done = 0;
  #isNextWanted = false;
  #isAtEnd = false;

  /** @param withNext Whether a block behind one that was found is of interest as well. */
  constructor(root: Node, search: Search, withNext: boolean) {
    this.#source = new TextNodes([root]);
    this.#search = search;
    this.#withNext = withNext;
  }

  get isDone(): boolean {
    return this.#isAtEnd;
  }

  /** Whether the page has removed the place where the search stands: the rest is not found. */
  get isLost(): boolean {
    return this.#source.isLost;
  }

  /** A step of bounded work: what was found in it, or `null`; to be called until `isDone`. */
  step(): Found | null {
    if (this.#isNextWanted) {
      this.#isNextWanted = false;
      const next = this.#nextTaken(this.#done);
      if (next >= 0) return this.#read(next);
    }
    const at = this.#searchOn();
    if (at < 0) return null;
    const index = this.#nodeAt(at);
    if (index < this.#done || this.#blockOf(index) === null) {
      this.#offset = this.#endOf(index);
      return null;
    }
    return this.#read(index);
  }

  /** Where the next place may be; -1 where there is none in what was looked through now. */
  #searchOn(): number {
    const [text, offset] = [this.#text, this.#offset];
    const end = Math.min(text.length, offset + WINDOW);
    const isCut = text.length > WINDOW;
    const at = isCut
      ? this.#search.next(text.slice(offset, end), 0)
      : this.#search.next(text, offset);
    if (at >= 0) return isCut ? at + offset : at;
    if (isCut && end < text.length) this.#offset = end - OVERLAP;
    else this.#lookFurther();
    return -1;
  }

  /** The block that a node is part of. */
  #read(index: number): Found {
    const start = this.#startOfBlock(index);
    const reader = this.#readerFrom(start);
    const block = reader.next();
    if (block === null) throw new Error("A text node that is read is part of a block.");
    const last = block.pieces[block.pieces.length - 1]?.node;
    let end = index;
    while (this.#node(end) !== last && this.#node(end) !== null) end++;
    this.#done = end + 1;
    this.#offset = this.#endOf(end);
    this.#isNextWanted = this.#withNext && this.#search.next(block.text, 0) >= 0;
    const previous = this.#previousTaken(start);
    return {
      block,
      before: previous < 0 ? null : this.#readerFrom(this.#startOfBlock(previous)).next(),
      after: reader.next(),
    };
  }

  #readerFrom(index: number): BlockReader {
    let at = index;
    return new BlockReader({ next: () => this.#node(at++) }, this.#flows);
  }

  #startOfBlock(index: number): number {
    const element = this.#blockOf(index);
    let start = index;
    for (;;) {
      const previous = this.#previousTaken(start);
      if (previous < 0 || this.#blockOf(previous) !== element) return start;
      const [last, next] = [this.#node(previous), this.#node(start)];
      if (last === null || next === null || between(last, next) === null) return start;
      start = previous;
    }
  }

  /** The nearest node before that is read, or -1. */
  #previousTaken(index: number): number {
    let at = index - 1;
    while (at >= 0 && this.#blockOf(at) === null) at--;
    return at;
  }

  /** The nearest node from `index` on that is read, or -1. */
  #nextTaken(index: number): number {
    for (let at = index; ; at++) {
      if (this.#node(at) === null) return -1;
      if (this.#blockOf(at) !== null) return at;
    }
  }

  #blockOf(index: number): Element | null {
    const node = this.#nodes[index];
    return node === undefined ? null : blockOf(node, this.#flows);
  }

  /** Nodes are asked of the page when they are needed: a block may reach beyond what was looked through. */
  #node(index: number): Text | null {
    while (index >= this.#nodes.length) {
      const next = this.#source.next();
      if (next === null) return null;
      this.#nodes.push(next);
    }
    return this.#nodes[index] ?? null;
  }

  #lookFurther(): void {
    const texts = this.#tail();
    this.#first += this.#starts.length - texts.length;
    this.#starts = [];
    this.#offset = 0;
    // A page may have changed since.
    this.#flows = new Flows();
    let length = 0;
    for (const text of texts) {
      this.#starts.push(length);
      length += text.length;
    }
    const known = texts.length;
    while (length < CHARACTERS && texts.length < known + NODES) {
      const node = this.#node(this.#first + texts.length);
      if (node === null) break;
      const text = this.#textOf(node);
      this.#starts.push(length);
      texts.push(text);
      length += text.length;
    }
    this.#text = texts.join("");
    this.#isAtEnd = texts.length === known;
  }

  /** The end of what was looked through, node by node: a word may go on behind it. */
  #tail(): string[] {
    const texts: string[] = [];
    let length = 0;
    for (let at = this.#starts.length - 1; at >= 0 && length < OVERLAP; at--) {
      const text = this.#text.slice(this.#starts[at], this.#starts[at + 1]).slice(-OVERLAP);
      texts.unshift(text);
      length += text.length;
    }
    return texts;
  }

  /** What is looked through of a node: nothing of what is not read for certain. */
  #textOf(node: Text): string {
    const { data } = node;
    const isDoubtful = data.length > LONG || isFootnoteMark(data);
    return isDoubtful && blockOf(node, this.#flows) === null ? "" : data;
  }

  /** Number of the node whose text has this offset. */
  #nodeAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#first + low - 1;
  }

  /** Offset at which the text of a node ends; that of all where it lies beyond. */
  #endOf(index: number): number {
    return this.#starts[index - this.#first + 1] ?? this.#text.length;
  }
}
