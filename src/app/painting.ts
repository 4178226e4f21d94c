import type { Annotation } from "../core/annotation";
import type { PageObserver } from "../dom/observe/page-observer";
import type { MarkPainter, Spot } from "../dom/paint/mark-painter";
import { type Entry, isCurrent } from "./entry";
import type { Shown } from "./shown";
import type { Slices } from "./slices";

/** What painting needs of the page and the reader's language. */
export interface PaintingParts {
  readonly painter: MarkPainter;
  readonly observer: PageObserver;
  /** What a screen reader adds to the marked words. */
  readonly describe: (annotation: Annotation) => string;
}

/** Brings what is painted in line with what is wanted: the visible part first, all in few batches. */
export class Painting {
  readonly #parts: PaintingParts;

  constructor(parts: PaintingParts) {
    this.#parts = parts;
  }

  /** False where it was called off. */
  async update(entries: Iterable<Entry>, shown: Shown, slices: Slices): Promise<boolean> {
    const outdated = [...entries].filter((entry) => isOutdated(entry, shown));
    if (outdated.length === 0) return true;
    for (const batch of visibleFirst(outdated)) {
      for (const entry of batch) {
        if (slices.isDue() && !(await slices.pause())) return false;
        this.#paint(entry, shown);
      }
    }
    return true;
  }

  unpaint(entry: Entry): void {
    const { painted } = entry;
    if (painted !== null) this.#parts.observer.unobserved(() => painted.undo());
    entry.painted = null;
    entry.ids = new Set();
  }

  #paint(entry: Entry, shown: Shown): void {
    this.unpaint(entry);
    const spots = entry.annotations
      .filter((annotation) => shown.isWanted(annotation))
      .map((annotation) => this.#spot(annotation));
    if (spots.length === 0 || !isCurrent(entry)) return;
    const { painter, observer } = this.#parts;
    entry.painted = observer.unobserved(() => painter.paint(entry.block, spots));
    entry.ids = new Set(spots.map(({ item }) => item.id));
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

/** How far beyond the window counts as visible, in windows' heights. */
const MARGIN = 0.5;

/** All boxes are asked for before anything is written: the page is laid out once. */
function visibleFirst(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const [visible, others]: [Entry[], Entry[]] = [[], []];
  const height = window.innerHeight;
  for (const entry of entries) {
    const box = entry.block.element.getBoundingClientRect();
    const isNear = box.bottom > -MARGIN * height && box.top < (1 + MARGIN) * height;
    (isNear ? visible : others).push(entry);
  }
  return [visible, others];
}
