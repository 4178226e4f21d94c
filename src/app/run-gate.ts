import { openGate } from "../dom/gate/gate";
import { wordTest } from "../dom/gate/words";

/** Documents made of text and HTML; feeds, pictures and viewers are left alone. */
const READ = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;

const OPEN = Symbol.for("fact-annotator.gate");

/**
 * Opens the gate on a document, once, if it is one of text.
 *
 * @param request Asks for the engine in this frame.
 */
export function runGate(page: Document, words: readonly string[], request: () => void): void {
  const world = globalThis as { [OPEN]?: true };
  if (world[OPEN] || !READ.test(page.contentType)) return;
  world[OPEN] = true;
  openGate(page, wordTest(words), request);
}
