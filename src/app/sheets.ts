import type { PainterName } from "../dom/paint/page-painter";
import { adoptSheet, type SheetHandle } from "../dom/paint/sheet";
import type { Look } from "../dom/paint/styles";

type Root = Document | ShadowRoot;

/** The painters' style sheets in the page's document and its shadow roots: all look the same. */
export class Sheets {
  readonly #sheets: Readonly<Record<PainterName, Map<Root, SheetHandle>>> = {
    marks: new Map(),
    highlights: new Map(),
  };

  /** Puts a painter's sheet on a root where it is not there yet. */
  adopt(root: Root, by: PainterName, look: Look): void {
    const sheets = this.#sheets[by];
    if (!sheets.has(root)) sheets.set(root, adoptSheet(root, look, by));
  }

  update(look: Look): void {
    for (const sheet of this.#all()) sheet.update(look);
  }

  remove(): void {
    for (const sheet of this.#all()) sheet.remove();
    for (const sheets of Object.values(this.#sheets)) sheets.clear();
  }

  #all(): SheetHandle[] {
    return Object.values(this.#sheets).flatMap((sheets) => [...sheets.values()]);
  }
}
