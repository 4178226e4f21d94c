import { openGate } from "../dom/gate/gate";
import { type GatePatterns, wordTest } from "../dom/gate/words";

/** Documents made of text and HTML; feeds, pictures and viewers are left alone. */
const READ = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;

const CLOSE = Symbol.for("fact-annotator.gate");

/**
 * Opens the gate on a document of text. Run again (the site was switched on, access was given) it
 * looks again: what it asked for before may have been refused.
 *
 * @param request Asks for the engine in this frame.
 */
export function runGate(page: Document, words: GatePatterns, request: () => void): void {
  if (!READ.test(page.contentType)) return;
  const world = globalThis as { [CLOSE]?: () => void };
  world[CLOSE]?.();
  world[CLOSE] = openGate(page, wordTest(words), request);
}
