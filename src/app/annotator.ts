import type { Annotation, Engine } from "../core/annotation";
import { HiddenWatch } from "../dom/observe/hidden-watch";
import { PageObserver } from "../dom/observe/page-observer";
import { PagePainter } from "../dom/paint/page-painter";
import { Painting } from "./painting";
import { Reading } from "./reading";
import type { Shown } from "./shown";
import type { Slices } from "./slices";
import { Store } from "./store";

export interface AnnotatorParts {
  readonly page: Document;
  readonly engine: Engine;
  /** What a screen reader adds to the marked words. */
  readonly describe: (annotation: Annotation) => string;
  /** Called in the page's own task when there is something to read again. */
  readonly onChange: () => void;
  /** What the settings let through, at the moment. */
  readonly shown: () => Shown;
}

/**
 * Finds and paints on one document: all between its text and its highlights. The methods that take
 * slices resolve to false where they were called off.
 */
export class Annotator {
  readonly store = new Store();
  readonly painter = new PagePainter();
  readonly observer: PageObserver;
  readonly #parts: AnnotatorParts;
  readonly #reading: Reading;
  readonly #painting: Painting;
  readonly #hidden: HiddenWatch;
  readonly #roots = new Set<Node>();

  constructor(parts: AnnotatorParts) {
    const { page, engine, describe, onChange } = parts;
    this.#parts = parts;
    this.observer = new PageObserver(this.painter.marks, onChange);
    this.#hidden = new HiddenWatch((element) => this.observer.request(element));
    this.#painting = new Painting({ painter: this.painter, observer: this.observer, describe });
    this.#reading = new Reading({
      page,
      engine,
      store: this.store,
      unpaint: (entry) => this.#painting.unpaint(entry),
      onHidden: (element) => this.#hidden.watch(element),
      again: (node) => this.observer.request(node),
    });
  }

  get context() {
    return this.#reading.context;
  }

  /** Reads a document or shadow root from start to end, paints it and observes it from then on. */
  async start(root: Document | ShadowRoot, slices: Slices): Promise<boolean> {
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.observer.observe(root);
    }
    const top = "body" in root ? (root.body ?? root.documentElement) : root;
    if (top === null) return true;
    if (top instanceof Element) this.observer.clean(top);
    return (await this.#reading.readAll(top, slices)) && this.update(slices);
  }

  /** Reads and paints what has changed since. */
  async readChanges(slices: Slices): Promise<boolean> {
    const changes = this.observer.take();
    if (!(await this.#reading.readChanges(changes, slices))) return false;
    if (changes.isAll) {
      for (const root of this.#roots) {
        if (!(await this.#reading.readAll(root, slices))) return false;
      }
    }
    return this.update(slices);
  }

  /** Brings what is painted in line with the settings. */
  update(slices: Slices): Promise<boolean> {
    return this.#painting.update(this.store.entries, this.#parts.shown(), slices);
  }

  /** Paints anew, where the painters' choice has become another. */
  repaint(slices: Slices): Promise<boolean> {
    return this.#painting.repaint(this.store.entries, this.#parts.shown(), slices);
  }

  /** Gives the page back and forgets what was found. */
  clear(): void {
    this.#hidden.clear();
    this.observer.unobserved(() => {
      this.painter.marks.mendAll();
      for (const entry of this.store.entries) entry.painted?.undo();
    });
    this.observer.take();
    this.store.clear();
  }

  /** Observes nothing any more. */
  stop(): void {
    this.observer.disconnect();
    this.#roots.clear();
  }
}
