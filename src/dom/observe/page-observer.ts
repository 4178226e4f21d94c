import { MARK_NAME } from "../blocks/elements";
import { unwrapForeign } from "../paint/foreign";
import type { MarkPainter } from "../paint/mark-painter";
import { Changes } from "./changes";
import { gather, gatherFlood } from "./gather";

/**
 * What is observed: text and elements that come and go, and text that becomes editable. Other
 * attributes and moves of style cost nothing.
 */
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["contenteditable"],
};

/** More records in one batch are not looked at one by one, nor more places kept. */
const MOST_RECORDS = 5_000;
const MOST_PLACES = 2_000;

/** How many marks that are not ours are taken away in the life of a page. */
const MOST_FOREIGN = 10_000;

/** The one observer of a page: it keeps marks and page apart and gathers what has to be read again. */
export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #painter: MarkPainter;
  readonly #onChange: () => void;
  #changes = new Changes();
  #foreignLeft = MOST_FOREIGN;

  /**
   * @param onChange Called (in the page's task) whenever there is something to `take`; it should
   * only schedule.
   */
  constructor(painter: MarkPainter, onChange: () => void) {
    this.#painter = painter;
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  /** Starts observing a document or a shadow root. */
  observe(root: Node): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** What has changed since the last call. Copies of marks that came with it are taken away. */
  take(): Changes {
    const changes = this.#changes;
    this.#changes = new Changes();
    for (const element of changes.subtrees) this.clean(element);
    return changes;
  }

  /** Has a node read again at the next occasion. */
  request(node: Node): void {
    this.#changes.places.add(node);
    this.#onChange();
  }

  /** Runs our own writing so that it is not observed; what the page did before is kept. */
  unobserved<T>(write: () => T): T {
    this.#gather(this.#observer.takeRecords());
    try {
      return write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Takes marks away that are not ours from a subtree. */
  clean(root: Element): void {
    if (this.#foreignLeft <= 0 || !mayHoldMarks(root)) return;
    const isOurs = (mark: Element) => this.#painter.runOf(mark) !== null;
    this.unobserved(() => {
      this.#foreignLeft -= unwrapForeign(root, isOurs, this.#foreignLeft);
    });
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#changes = new Changes();
  }

  #gather(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const changes = this.#changes;
    if (records.length > MOST_RECORDS) gatherFlood(this.#painter, changes);
    else gather(records, this.#painter, changes);
    if (changes.isAll || changes.subtrees.size + changes.places.size > MOST_PLACES) {
      changes.setAll();
    }
    // Mending is our own writing.
    this.#observer.takeRecords();
    if (!changes.isEmpty) this.#onChange();
  }
}

function mayHoldMarks(root: Element): boolean {
  return root.localName === MARK_NAME || root.getElementsByTagName(MARK_NAME).length > 0;
}
