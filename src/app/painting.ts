import type { Annotation } from "../core/annotation";
import type { PageObserver } from "../dom/observe/page-observer";
import { setStop } from "../dom/paint/dress";
import type { PagePainter, PainterName } from "../dom/paint/page-painter";
import type { Spot } from "../dom/paint/painted";
import { type Entry, isCurrent } from "./entry";
import type { Shown } from "./shown";
import type { Slices } from "./slices";
import { visibleFirst } from "./visible-first";

/** What painting needs of the page and the reader's language. */
export interface PaintingParts {
  readonly painter: PagePainter;
  readonly observer: PageObserver;
  /** What a screen reader adds to the marked words. */
  readonly describe: (annotation: Annotation) => string;
  /** Called before a painter writes below a root: its style sheet has to be there. */
  readonly onPaint: (root: Node, by: PainterName) => void;
}

/** What is to be painted of an entry. */
interface Plan {
  readonly entry: Entry;
  readonly spots: readonly Spot[];
  readonly by: PainterName;
}

/** Brings what is painted in line with what is wanted: the visible part first, all in few batches. */
export class Painting {
  readonly #parts: PaintingParts;

  constructor(parts: PaintingParts) {
    this.#parts = parts;
  }

  /** False where it was called off. */
  async update(entries: Iterable<Entry>, shown: Shown, slices: Slices): Promise<boolean> {
    const all = [...entries];
    const outdated = all.filter((entry) => isOutdated(entry, shown));
    const page = outdated[0]?.block.element.ownerDocument;
    if (page !== undefined) this.#parts.painter.marks.prepare(page);
    // Boxes and styles of all are asked for before anything is written.
    const plans: Plan[] = [];
    for (const entry of visibleFirst(outdated)) {
      if (slices.isDue() && !(await slices.pause())) return false;
      plans.push(this.#plan(entry, shown));
    }
    for (const plan of plans) {
      if (slices.isDue() && !(await slices.pause())) return false;
      this.#paint(plan);
    }
    for (const entry of all) {
      if (slices.isDue() && !(await slices.pause())) return false;
      this.#setStops(entry, shown);
    }
    return true;
  }

  /** Paints once more what was painted, where another painter would be chosen by now. */
  async repaint(entries: Iterable<Entry>, shown: Shown, slices: Slices): Promise<boolean> {
    for (const entry of [...entries]) this.unpaint(entry);
    return this.update(entries, shown, slices);
  }

  unpaint(entry: Entry): void {
    const { painted } = entry;
    if (painted !== null) this.#parts.observer.unobserved(() => painted.undo());
    entry.painted = null;
    entry.ids = new Set();
    entry.shown = new Set();
  }

  #plan(entry: Entry, shown: Shown): Plan {
    const spots = this.#spots(entry, shown);
    return { entry, spots, by: this.#parts.painter.choose(entry.block, spots) };
  }

  #paint({ entry, spots, by }: Plan): void {
    this.unpaint(entry);
    if (spots.length === 0 || !isCurrent(entry)) return;
    const { painter, observer, onPaint } = this.#parts;
    onPaint(entry.block.element.getRootNode(), by);
    entry.painted = observer.unobserved(() => painter.paint(entry.block, spots, by));
    entry.ids = new Set(spots.map(({ item }) => item.id));
    entry.shown = entry.ids;
  }

  /** What the style sheet hides is no stop of the keyboard. */
  #setStops(entry: Entry, shown: Shown): void {
    if (entry.painted === null) return;
    const wanted = new Set<string>();
    for (const annotation of entry.annotations) {
      const { id } = annotation;
      if (!entry.ids.has(id)) continue;
      const isWanted = shown.isWanted(annotation);
      if (isWanted) wanted.add(id);
      if (isWanted === entry.shown.has(id)) continue;
      const [first] = this.#parts.painter.marks.marksOf(id);
      if (first !== undefined) setStop(first, isWanted);
    }
    entry.shown = wanted;
  }

  #spots({ annotations }: Entry, shown: Shown): Spot[] {
    return annotations
      .filter((annotation) => shown.isWanted(annotation))
      .map((annotation) => this.#spot(annotation));
  }

  #spot(annotation: Annotation): Spot {
    const { id, start, end, category, verdict, fact } = annotation;
    const description = this.#parts.describe(annotation);
    return { start, end, item: { id, category, verdict, fact, description } };
  }
}

/** A mark of a category that was switched off may stay: the style sheet hides it. */
function isOutdated(entry: Entry, shown: Shown): boolean {
  return entry.annotations.some((annotation) => {
    const isPainted = entry.ids.has(annotation.id);
    if (shown.isWanted(annotation)) return !isPainted;
    return isPainted && !shown.isHiddenByStyle(annotation);
  });
}
