import type { Annotation, Engine } from "../core/annotation";
import { HiddenWatch } from "../dom/observe/hidden-watch";
import { PageObserver } from "../dom/observe/page-observer";
import { openShadows } from "../dom/observe/shadows";
import { PagePainter, type PainterName } from "../dom/paint/page-painter";
import { removeLeftSheets } from "../dom/paint/sheet";
import type { Entry } from "./entry";
import { Painting } from "./painting";
import { type NeededSearch, Reading } from "./reading";
import type { Shown } from "./shown";
import type { Slices } from "./slices";
import { Store } from "./store";

export interface AnnotatorParts {
  readonly page: Document;
  readonly engine: Engine;
  readonly needed?: NeededSearch | undefined;
  /** What a screen reader adds to the marked words. */
  readonly describe: (annotation: Annotation) => string;
  /** Called before anything is painted: the style sheets may need more than they hold. */
  readonly beforePainting: () => void;
  /** Something is about to be painted in a document or shadow root: it needs the style sheet. */
  readonly onPaint: (root: Document | ShadowRoot, by: PainterName) => void;
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
  readonly painter = new PagePainter();
  readonly store = new Store((node) => this.painter.marks.runOf(node));
  readonly observer: PageObserver;
  readonly #parts: AnnotatorParts;
  readonly #reading: Reading;
  readonly #painting: Painting;
  readonly #hidden: HiddenWatch;
  /** Whether all that was to be painted is: no painting was called off. */
  #isPainted = false;
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(parts: AnnotatorParts) {
    const { page, engine, needed, describe, onChange } = parts;
    this.#parts = parts;
    this.observer = new PageObserver(this.painter.marks, onChange);
    this.#hidden = new HiddenWatch((element) => this.observer.request(element));
    this.#painting = new Painting({
      painter: this.painter,
      observer: this.observer,
      describe,
      // What is in no document is painted nowhere.
      onPaint: (root, by) => isRoot(root) && parts.onPaint(root, by),
    });
    this.#reading = new Reading({
      page,
      engine,
      needed,
      store: this.store,
      unpaint: (entry) => this.#painting.unpaint(entry),
      onHidden: (element) => this.#hidden.watch(element),
      again: (node) => this.observer.request(node),
    });
  }

  get context() {
    return this.#reading.context;
  }

  /** Reads the document from start to end, paints it and observes it from then on. */
  async start(slices: Slices): Promise<boolean> {
    const { page } = this.#parts;
    if (!(await this.#startRoot(page, page.body ?? page.documentElement, slices))) return false;
    return this.#startShadows(page, slices);
  }

  /** Reads and paints what has changed since. */
  async readChanges(slices: Slices): Promise<boolean> {
    const changes = this.observer.take();
    this.store.isInOrder = false;
    if (!(await this.#reading.readChanges(changes, slices))) return false;
    for (const element of changes.subtrees) {
      if (!(await this.#startShadows(element, slices))) return false;
    }
    if (changes.isAll && !(await this.#readAllAgain(slices))) return false;
    return this.#updateFresh(slices);
  }

  async #startRoot(
    root: Document | ShadowRoot,
    top: Node | null,
    slices: Slices,
  ): Promise<boolean> {
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.observer.observe(root);
      removeLeftSheets(root);
    }
    if (top === null) return true;
    if (top instanceof Element) this.observer.clean(top);
    return (await this.#reading.readAll(top, slices)) && this.update(slices);
  }

  /** What is in open shadow roots is read after the rest: few pages have text there. */
  async #startShadows(below: Node, slices: Slices): Promise<boolean> {
    for (const shadow of openShadows(below)) {
      if (slices.isDue() && !(await slices.pause())) return false;
      if (shadow === null || this.#roots.has(shadow)) continue;
      this.store.isInOrder = false;
      if (!(await this.#startRoot(shadow, shadow, slices))) return false;
    }
    return true;
  }

  async #readAllAgain(slices: Slices): Promise<boolean> {
    for (const root of this.#roots) {
      if (!root.isConnected) {
        this.#roots.delete(root);
        continue;
      }
      const top = "body" in root ? (root.body ?? root.documentElement) : root;
      if (top !== null && !(await this.#reading.readAll(top, slices))) return false;
    }
    return true;
  }

  /** Brings what is painted in line with the settings. */
  update(slices: Slices): Promise<boolean> {
    this.store.takeFresh();
    return this.#paint(this.store.entries, this.#parts.shown(), slices);
  }

  /** The same where only what is new can differ from them: a change costs nothing for the rest. */
  #updateFresh(slices: Slices): Promise<boolean> {
    const shown = this.#parts.shown();
    if (!this.#isPainted || !shown.isOfEach) return this.update(slices);
    return this.#paint(this.store.takeFresh(), shown, slices);
  }

  async #paint(entries: Iterable<Entry>, shown: Shown, slices: Slices): Promise<boolean> {
    this.#parts.beforePainting();
    this.#isPainted = false;
    this.#isPainted = await this.#painting.update(entries, shown, slices);
    return this.#isPainted;
  }

  /** Paints anew, where the painters' choice has become another. */
  repaint(slices: Slices): Promise<boolean> {
    return this.#painting.repaint(this.store.entries, this.#parts.shown(), slices);
  }

  /** Gives the text of some blocks back until the next update. */
  uncover(isMeant: (element: Element) => boolean): void {
    for (const entry of this.store.entries) {
      if (entry.painted !== null && isMeant(entry.block.element)) this.#painting.unpaint(entry);
    }
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

function isRoot(root: Node): root is Document | ShadowRoot {
  return "adoptedStyleSheets" in root;
}
