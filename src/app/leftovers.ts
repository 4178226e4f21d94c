import { removeHighlights } from "../dom/paint/highlight-painter";
import { CARD_NAME } from "../model/card-name";

/**
 * Takes away what a former version left in the document when it was updated or reloaded: Firefox
 * ends an extension's scripts and leaves all they made. Marks are found when the text is read,
 * style sheets when the next one is adopted; here goes the rest.
 */
export function removeLeftovers(page: Document, categories: readonly string[]): void {
  for (const card of [...page.getElementsByTagName(CARD_NAME)]) card.remove();
  removeHighlights(categories);
}
