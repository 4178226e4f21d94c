/**
 * The reader's language in a page. A small script per language puts its table where the engine's
 * and the card's scripts find it; all of them run in the extension's own world, which the page
 * does not see.
 */
import { createTranslator } from "./translator";
import type { PageTable, Translator } from "./types";

declare global {
  var factAnnotatorWords: PageTable | undefined;
}

/** Called by the language's script, which runs before all others. */
export function provideWords(table: PageTable): void {
  globalThis.factAnnotatorWords = table;
}

/** The translator for marks and card; `null` where no language's script has run. */
export function pageTranslator(): Translator | null {
  const table = globalThis.factAnnotatorWords;
  return table ? createTranslator(table, navigator.language) : null;
}
