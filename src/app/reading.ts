import type { Engine } from "../core/annotation";
import { around } from "../dom/blocks/around";
import type { Block } from "../dom/blocks/block";
import { neighbourText } from "../dom/blocks/neighbour";
import { BlockReader } from "../dom/blocks/reader";
import type { Changes } from "../dom/observe/changes";
import { annotateBlock, type Neighbours } from "./annotate-block";
import { isStale, type PageContext, readContext } from "./context";
import { type Entry, isPresent } from "./entry";
import type { Slices } from "./slices";
import type { Store } from "./store";

/** How often a reading begins anew because the page removed the place it stood at. */
const MOST_STARTS = 4;

/** Reads the page, or what changed of it, into the store. Nothing is painted here. */
export class Reading {
  readonly #engine: Engine;
  readonly #store: Store;
  readonly #page: Document;
  /** Takes the marks of an entry away before its text is read again. */
  readonly #unpaint: (entry: Entry) => void;
  #context: PageContext;

  constructor(page: Document, engine: Engine, store: Store, unpaint: (entry: Entry) => void) {
    this.#page = page;
    this.#engine = engine;
    this.#store = store;
    this.#unpaint = unpaint;
    this.#context = readContext(page);
  }

  /** What is known of the page, read again where it has become another. */
  get context(): PageContext {
    if (isStale(this.#context, this.#page)) this.#context = readContext(this.#page);
    return this.#context;
  }

  /** Reads the whole page. False where it was called off. */
  async readAll(slices: Slices): Promise<boolean> {
    for (let start = 0; start < MOST_STARTS; start++) {
      const root = this.#page.body ?? this.#page.documentElement;
      if (root === null) return true;
      const reader = new BlockReader([root]);
      if (!(await this.#readInOrder(reader, slices))) return false;
      if (!reader.isLost) return true;
    }
    return true;
  }

  /** Reads what changed. False where it was called off. */
  async readChanges(changes: Changes, slices: Slices): Promise<boolean> {
    if (changes.hasRemovals) this.#dropAbsent();
    for (const element of changes.subtrees) {
      if (!element.isConnected || isWithinAnother(element, changes.subtrees)) continue;
      if (!(await this.#readInOrder(new BlockReader([element]), slices))) return false;
    }
    const lines = new Set<Node>();
    for (const place of changes.places) {
      if (!place.isConnected) continue;
      const line = around(place);
      const first = line[0];
      if (first === undefined || lines.has(first)) continue;
      lines.add(first);
      this.#readLine(line);
      if (slices.isDue() && !(await slices.pause())) return false;
    }
    return true;
  }

  async #readInOrder(reader: BlockReader, slices: Slices): Promise<boolean> {
    let before: string | null = null;
    let block = reader.next();
    while (block !== null) {
      const next = reader.next();
      this.#take(block, { before, after: next?.text ?? null });
      before = block.text;
      block = next;
      if (slices.isDue() && !(await slices.pause())) return false;
    }
    return true;
  }

  #readLine(line: readonly Node[]): void {
    const blocks = readBlocks(line);
    const changed = blocks.filter((block) => !this.#isKnown(block));
    if (changed.length === 0) return;
    let wasPainted = false;
    for (const block of changed) {
      for (const entry of this.#store.entriesWith(block)) {
        wasPainted ||= entry.painted !== null;
        this.#unpaint(entry);
        this.#store.remove(entry);
      }
    }
    // Taking marks away puts the page's own text nodes back: the blocks have to be read anew.
    for (const block of wasPainted ? readBlocks(line) : changed) {
      if (this.#isKnown(block)) continue;
      this.#take(block, {
        before: neighbourText(block, "before"),
        after: neighbourText(block, "after"),
      });
    }
  }

  #take(block: Block, neighbours: Neighbours): void {
    if (this.#isKnown(block)) return;
    const found = annotateBlock(this.#engine, block, this.context, neighbours);
    if (found.length > 0) this.#store.add(block, found);
  }

  /** Whether the block is in the store as it is now. */
  #isKnown(block: Block): boolean {
    const [entry, ...others] = this.#store.entriesWith(block);
    return (
      entry !== undefined &&
      others.length === 0 &&
      entry.block.text === block.text &&
      (entry.painted === null || entry.painted.isIntact())
    );
  }

  #dropAbsent(): void {
    for (const entry of [...this.#store.entries]) {
      if (isPresent(entry)) continue;
      this.#unpaint(entry);
      this.#store.remove(entry);
    }
  }
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
