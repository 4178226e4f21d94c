import type { PageState } from "../model/report";

const ATTRIBUTE = "data-fact-annotator-state";

/**
 * The page's root element says what the annotator does. What is found there at the beginning was
 * left by a former version.
 */
export class RootState {
  readonly #page: Document;
  #root: Element | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Whether the page has got another root element since the state was set: it was written anew. */
  get isLost(): boolean {
    return this.#root !== this.#page.documentElement;
  }

  set(state: PageState): void {
    this.#root = this.#page.documentElement;
    this.#root?.setAttribute(ATTRIBUTE, state);
  }

  remove(): void {
    this.#root?.removeAttribute(ATTRIBUTE);
  }
}
