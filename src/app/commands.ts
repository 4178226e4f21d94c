import type { Annotation } from "../core/annotation";
import type { PageCommand } from "../model/messages";
import type { Annotator } from "./annotator";
import { anchorOf, scrollTo } from "./card/anchor";
import type { CardPort, CardRequest, CardTrigger } from "./card/port";
import type { Shown } from "./shown";

export interface CommandParts {
  readonly page: Document;
  readonly annotator: Annotator;
  readonly card: CardPort;
  readonly shown: () => Shown;
  /** Whether highlights are hidden on this page for now. */
  readonly isHidden: () => boolean;
  readonly toggleHighlights: () => boolean;
}

/** What can be asked of a page's highlights: by the reader's hand on them, or by the extension. */
export class Commands {
  readonly #parts: CommandParts;
  /** The annotation whose card was opened last. */
  #last: string | null = null;

  constructor(parts: CommandParts) {
    this.#parts = parts;
  }

  /** Does it; false where there was nothing to do it to. */
  run(command: PageCommand): boolean {
    switch (command.do) {
      case "reveal":
        return this.#reveal(command.id);
      case "next":
        return this.#step(1);
      case "previous":
        return this.#step(-1);
      case "open-card":
        return this.#openFocused() || this.#step(1);
      case "toggle-highlights":
        return this.#parts.toggleHighlights();
    }
  }

  open(id: string, how: CardTrigger, y?: number): boolean {
    const request = this.#request(id, how, y);
    if (request === null) return false;
    this.#last = id;
    this.#parts.card.open(request);
    return true;
  }

  enter(id: string, y: number): void {
    const request = this.#request(id, "hover", y);
    if (request !== null) this.#parts.card.enter(request);
  }

  /** Whether an annotation is there and shown. */
  isShown(id: string): boolean {
    const { annotator, shown, isHidden } = this.#parts;
    const known = annotator.store.get(id);
    return known !== null && !isHidden() && shown().isWanted(known.annotation);
  }

  forget(): void {
    this.#last = null;
  }

  #request(id: string, how: CardTrigger, y?: number): CardRequest | null {
    const { annotator } = this.#parts;
    const known = annotator.store.get(id);
    const anchor = anchorOf(annotator.painter, id);
    if (known === null || anchor === null) return null;
    const shown = this.#annotations();
    const index = shown.findIndex((annotation) => annotation.id === id) + 1;
    return {
      annotation: known.annotation,
      anchor,
      how,
      y,
      position: { index, count: shown.length },
      url: annotator.context.url,
    };
  }

  #annotations(): Annotation[] {
    const wanted = this.#parts.shown();
    return this.#parts.annotator.store
      .annotations()
      .filter((annotation) => wanted.isWanted(annotation));
  }

  #reveal(id: string): boolean {
    if (!this.isShown(id)) return false;
    const anchor = anchorOf(this.#parts.annotator.painter, id);
    if (anchor === null) return false;
    scrollTo(anchor);
    anchor.focus();
    return this.open(id, "keyboard");
  }

  #step(by: 1 | -1): boolean {
    const ids = this.#annotations().map(({ id }) => id);
    const at = this.#last === null ? -1 : ids.indexOf(this.#last);
    const start = at < 0 && by < 0 ? 0 : at;
    const next = ids[(start + by + ids.length) % ids.length];
    return next !== undefined && this.#reveal(next);
  }

  #openFocused(): boolean {
    const { page, annotator } = this.#parts;
    const item = page.activeElement && annotator.painter.marks.itemOf(page.activeElement);
    return item != null && this.#reveal(item.id);
  }
}
