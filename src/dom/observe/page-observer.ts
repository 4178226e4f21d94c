import type { MarkPainter } from "../paint/mark-painter";
import { type Changes, isEmpty, noChanges } from "./changes";
import { gather } from "./gather";

/** What is observed: text and elements that come and go. Attributes and moves of style cost nothing. */
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** The one observer of a page: it keeps marks and page apart and gathers what has to be read again. */
export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #painter: MarkPainter;
  readonly #onChange: () => void;
  #changes: Changes = noChanges();

  /**
   * @param onChange Called (in the page's task) whenever there is something to `take`; it should
   * only schedule.
   */
  constructor(painter: MarkPainter, onChange: () => void) {
    this.#painter = painter;
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  /** Starts observing a document's root or a shadow root. */
  observe(root: Node): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** What has changed since the last call. */
  take(): Changes {
    const changes = this.#changes;
    this.#changes = noChanges();
    return changes;
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

  disconnect(): void {
    this.#observer.disconnect();
    this.#changes = noChanges();
  }

  #gather(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    gather(records, this.#painter, this.#changes);
    // Mending is our own writing.
    this.#observer.takeRecords();
    if (!isEmpty(this.#changes)) this.#onChange();
  }
}
