import type { Engine } from "../core/annotation";
import { around, isUnread } from "../dom/blocks/around";
import type { Block } from "../dom/blocks/block";
import { BlockFinder, type Search } from "../dom/blocks/finder";
import { neighbourText } from "../dom/blocks/neighbour";
import { BlockReader } from "../dom/blocks/reader";
import { TextNodes } from "../dom/blocks/text-nodes";
import { isReadable } from "../dom/blocks/visible";
import { isText } from "../dom/nodes";
import type { Changes } from "../dom/observe/changes";
import { annotateInSteps, type Neighbours } from "./annotate-block";
import { isStale, type PageContext, readContext } from "./context";
import { type Entry, isPresent } from "./entry";
import type { Slices } from "./slices";
import type { Store } from "./store";

/** How often a reading begins anew because the page removed the place it stood at. */
const MOST_STARTS = 4;

/** Words without which the engine finds nothing (see `core/prefilter/prefilter.ts`). */
export interface NeededSearch {
  /** One of them stands in a block, in the block before or in the title. */
  readonly around: Search & { isIn(text: string): boolean };
  /** One of them stands in the block itself. */
  readonly stated: Search;
}

export interface ReadingParts {
  readonly page: Document;
  readonly engine: Engine;
  /** Where they are known, blocks without them are not read. */
  readonly needed?: NeededSearch | undefined;
  readonly store: Store;
  /** Takes the highlights of an entry away before its text is read again. */
  readonly unpaint: (entry: Entry) => void;
  /** Something was found in a block that cannot be seen now. */
  readonly onHidden: (element: Element) => void;
  /** The line of text around a node has to be read once more. */
  readonly again: (node: Node) => void;
}

/** Reads the page, or what changed of it, into the store. Nothing is painted here. */
export class Reading {
  readonly #parts: ReadingParts;
  #context: PageContext;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#context = readContext(parts.page);
  }

  /** What is known of the page as a whole. */
  get context(): PageContext {
    return this.#context;
  }

  /** Reads the page, or one shadow root of it, from start to end. False where it was called off. */
  async readAll(root: Node, slices: Slices): Promise<boolean> {
    this.#refreshContext();
    for (let start = 0; start < MOST_STARTS; start++) {
      // What is found anew stands between what is known.
      if (start > 0) this.#parts.store.isInOrder = false;
      const place = await this.#readFrom(root, slices);
      if (place === null) return false;
      if (!place.isLost) return true;
    }
    return true;
  }

  /** Reads what changed. False where it was called off. */
  async readChanges(changes: Changes, slices: Slices): Promise<boolean> {
    this.#refreshContext();
    if (changes.hasRemovals) this.#dropAbsent();
    for (const element of changes.subtrees) {
      if (!element.isConnected || isWithinAnother(element, changes.subtrees)) continue;
      if (isUnread(element)) this.#dropWithin(element);
      if (!(await this.#readInOrder(new BlockReader([element]), slices))) return false;
    }
    const lines = new Set<Node>();
    for (const place of changes.places) {
      if (!place.isConnected) continue;
      this.#dropUnread(place);
      const [first] = around(place);
      if (first === undefined || lines.has(first)) continue;
      lines.add(first);
      const steps = this.#readLine(place);
      while (steps.next().done !== true) {
        if (slices.isDue() && !(await slices.pause())) return false;
      }
      if (slices.isDue() && !(await slices.pause())) return false;
    }
    return true;
  }

  #refreshContext(): void {
    const { page } = this.#parts;
    if (isStale(this.#context, page)) this.#context = readContext(page);
  }

  /** Reads all below a root, as far as something may be found there; `null` where it was called off. */
  async #readFrom(root: Node, slices: Slices): Promise<{ readonly isLost: boolean } | null> {
    const { needed } = this.#parts;
    if (needed === undefined) {
      const source = new TextNodes([root]);
      return (await this.#readInOrder(new BlockReader(source), slices)) ? source : null;
    }
    // A title supplies what blocks leave out: then more of them have to be read.
    const isSupplied = needed.around.isIn(this.#context.title);
    const finder = new BlockFinder(root, isSupplied ? needed.stated : needed.around, !isSupplied);
    return (await this.#readFound(finder, slices)) ? finder : null;
  }

  async #readFound(finder: BlockFinder, slices: Slices): Promise<boolean> {
    while (!finder.isDone) {
      const found = finder.step();
      if (found !== null) {
        const { block, before, after } = found;
        const neighbours = { before: before?.text ?? null, after: after?.text ?? null };
        const steps = this.#take(block, neighbours);
        while (steps.next().done !== true) {
          if (slices.isDue() && !(await slices.pause())) return false;
        }
      }
      if (slices.isDue() && !(await slices.pause())) return false;
    }
    return true;
  }

  async #readInOrder(reader: BlockReader, slices: Slices): Promise<boolean> {
    let before: Block | null = null;
    let block = reader.next();
    while (block !== null) {
      const next = reader.next();
      const neighbours = {
        before: before?.text ?? neighbourText(block, "before"),
        after: next?.text ?? neighbourText(block, "after"),
      };
      const steps = this.#take(block, neighbours);
      while (steps.next().done !== true) {
        if (slices.isDue() && !(await slices.pause())) return false;
      }
      before = block;
      block = next;
      if (slices.isDue() && !(await slices.pause())) return false;
    }
    return true;
  }

  *#readLine(place: Node): Generator<void, void> {
    const changed = readBlocks(around(place)).filter((block) => !this.#isKnown(block));
    // Taking marks away puts the page's own text nodes back: the blocks are read anew then.
    const wasPainted = changed.map((block) => this.#drop(block)).some(Boolean);
    for (const block of wasPainted ? readBlocks(around(place)) : changed) {
      if (!this.#isKnown(block)) yield* this.#take(block, nearby(block));
    }
  }

  /** Forgets what was found in the text nodes of a block. True where some of it was painted. */
  #drop(block: Block): boolean {
    let wasPainted = false;
    for (const entry of this.#parts.store.entriesWith(block)) {
      wasPainted ||= entry.painted !== null;
      this.#forget(entry);
    }
    return wasPainted;
  }

  /** A text that was emptied, or moved to where nothing is read, is in no block any more. */
  #dropUnread(place: Node): void {
    const { store } = this.#parts;
    if (!isText(place)) return;
    const entries = store.entriesWith({ pieces: [{ node: place }] });
    if (entries.size === 0) return;
    const read = readBlocks(around(place)).flatMap(({ pieces }) => pieces);
    if (read.some(({ node }) => store.ownNode(node) === place)) return;
    for (const entry of entries) this.#forget(entry);
  }

  #dropWithin(element: Element): void {
    for (const entry of [...this.#parts.store.entries]) {
      if (entry.block.pieces.some(({ node }) => element.contains(node))) this.#forget(entry);
    }
  }

  #forget(entry: Entry): void {
    this.#parts.unpaint(entry);
    this.#parts.store.remove(entry);
  }

  /** Yields between the windows of a long block. */
  *#take(block: Block, neighbours: Neighbours): Generator<void, void> {
    const { engine, store, onHidden, again } = this.#parts;
    if (this.#isKnown(block)) return;
    // Taking marks away changes the text nodes: this block is no longer what it was read as.
    if (this.#drop(block)) {
      again(block.element);
      return;
    }
    const { found, isHidden } = yield* annotateInSteps(engine, block, this.#context, neighbours);
    if (found.length > 0) store.add(block, found);
    if (isHidden) onHidden(block.element);
  }

  /** Whether the block is in the store as it is now, and can still be read. */
  #isKnown(block: Block): boolean {
    const [entry, ...others] = this.#parts.store.entriesWith(block);
    return (
      entry !== undefined &&
      others.length === 0 &&
      entry.block.text === block.text &&
      entry.annotations.every(({ start, end }) => isReadable(block, start, end)) &&
      (entry.painted === null || entry.painted.isIntact(block))
    );
  }

  #dropAbsent(): void {
    const { store } = this.#parts;
    for (const entry of [...store.entries]) {
      if (!isPresent(entry)) this.#forget(entry);
    }
  }
}

function nearby(block: Block): Neighbours {
  return { before: neighbourText(block, "before"), after: neighbourText(block, "after") };
}

function readBlocks(line: readonly Node[]): Block[] {
  const reader = new BlockReader(line);
  const blocks: Block[] = [];
  for (let block = reader.next(); block !== null; block = reader.next()) blocks.push(block);
  return blocks;
}

function isWithinAnother(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (elements.has(parent)) return true;
  }
  return false;
}
