import type { Annotation } from "../core/annotation";
import type { Block } from "../dom/blocks/block";
import { type Entry, entryOf, inPageOrder } from "./entry";

/** What tells nodes that were split for marks: `MarkPainter.runOf`. */
type RunOf = (node: Node) => { readonly original: Text } | null;

/** All that was found on the page. What a mark or card shows is looked up here and nowhere else. */
export class Store {
  readonly #runOf: RunOf;
  readonly #entries = new Set<Entry>();
  readonly #entryOf = new WeakMap<Node, Set<Entry>>();
  #fresh = new Set<Entry>();
  /**
   * Whether entries are added in the order of the page: told by who adds them, since comparing the
   * places of two nodes takes time that grows with the nodes between them.
   */
  isInOrder = true;
  #ordered: readonly Annotation[] | null = null;
  /** How often each of the engine's ids was given: the same words may stand twice on a page. */
  readonly #uses = new Map<string, number>();
  readonly #byId = new Map<string, { readonly entry: Entry; readonly annotation: Annotation }>();

  constructor(runOf: RunOf) {
    this.#runOf = runOf;
  }

  /** The page's own node that a node was split from for marks, else the node itself. */
  ownNode(node: Node): Node {
    return this.#runOf(node)?.original ?? node;
  }

  /** Keeps what was found in a block, under ids that nothing else on the page has. */
  add(block: Block, found: readonly Annotation[]): Entry {
    const annotations = found.map((annotation) => this.#withOwnId(annotation));
    const entry = entryOf(block, annotations);
    this.#ordered = null;
    this.#entries.add(entry);
    this.#fresh.add(entry);
    for (const annotation of annotations) this.#byId.set(annotation.id, { entry, annotation });
    for (const { node } of block.pieces) {
      const known = this.#entryOf.get(node);
      if (known === undefined) this.#entryOf.set(node, new Set([entry]));
      else known.add(entry);
    }
    return entry;
  }

  remove(entry: Entry): void {
    this.#ordered = null;
    this.#entries.delete(entry);
    this.#fresh.delete(entry);
    for (const { id } of entry.annotations) this.#byId.delete(id);
    for (const { node } of entry.block.pieces) this.#entryOf.get(node)?.delete(entry);
  }

  /**
   * The entries whose block has one of these text nodes, as the page has them: a block that begins
   * with a mark is read from the mark's text on.
   */
  entriesWith({
    pieces,
  }: {
    readonly pieces: readonly { readonly node: Text }[];
  }): ReadonlySet<Entry> {
    const entries = new Set<Entry>();
    for (const { node } of pieces) {
      for (const entry of this.#entryOf.get(this.ownNode(node)) ?? []) entries.add(entry);
    }
    return entries;
  }

  get(id: string): { readonly entry: Entry; readonly annotation: Annotation } | null {
    return this.#byId.get(id) ?? null;
  }

  get entries(): ReadonlySet<Entry> {
    return this.#entries;
  }

  /** The entries that were added since the last call. */
  takeFresh(): ReadonlySet<Entry> {
    const fresh = this.#fresh;
    this.#fresh = new Set();
    return fresh;
  }

  /** Every annotation, in the order of the page. */
  annotations(): readonly Annotation[] {
    this.#ordered ??= this.#inOrder().flatMap((entry) => entry.annotations);
    return this.#ordered;
  }

  #inOrder(): readonly Entry[] {
    return this.isInOrder ? [...this.#entries] : inPageOrder(this.#entries);
  }

  /** The categories of what was found. */
  categories(): ReadonlySet<string> {
    const categories = new Set<string>();
    for (const { annotations } of this.#entries) {
      for (const { category } of annotations) categories.add(category);
    }
    return categories;
  }

  clear(): void {
    for (const entry of [...this.#entries]) this.remove(entry);
    this.#uses.clear();
    this.isInOrder = true;
  }

  #withOwnId(annotation: Annotation): Annotation {
    const times = (this.#uses.get(annotation.id) ?? 0) + 1;
    this.#uses.set(annotation.id, times);
    return times === 1 ? annotation : { ...annotation, id: `${annotation.id}-${times}` };
  }
}
