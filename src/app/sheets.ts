import { adoptSheet, type SheetHandle } from "../dom/paint/sheet";
import type { Look } from "../dom/paint/styles";

/** The style sheets of a page's document and its shadow roots: all look the same. */
export class Sheets {
  readonly #sheets = new Map<Document | ShadowRoot, SheetHandle>();

  adopt(root: Document | ShadowRoot, look: Look): void {
    if (!this.#sheets.has(root)) this.#sheets.set(root, adoptSheet(root, look));
  }

  update(look: Look): void {
    for (const sheet of this.#sheets.values()) sheet.update(look);
  }

  remove(): void {
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#sheets.clear();
  }
}
