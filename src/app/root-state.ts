import type { PageState } from "../model/report";

const ATTRIBUTE = "data-fact-annotator-state";

/** The page's root element says what the annotator does; `restore` leaves it as it was found. */
export class RootState {
  readonly #root: Element | null;
  readonly #found: string | null;

  constructor(page: Document) {
    this.#root = page.documentElement;
    this.#found = this.#root?.getAttribute(ATTRIBUTE) ?? null;
  }

  set(state: PageState): void {
    this.#root?.setAttribute(ATTRIBUTE, state);
  }

  restore(): void {
    if (this.#found === null) this.#root?.removeAttribute(ATTRIBUTE);
    else this.#root?.setAttribute(ATTRIBUTE, this.#found);
  }
}
