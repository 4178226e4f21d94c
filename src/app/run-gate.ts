import { openGate } from "../dom/gate/gate";
import { wordTest } from "../dom/gate/words";

const OPEN = Symbol.for("fact-annotator.gate");

/**
 * Opens the gate on a document, once.
 *
 * @param request Asks for the engine in this frame.
 */
export function runGate(page: Document, words: readonly string[], request: () => void): void {
  const world = globalThis as { [OPEN]?: true };
  if (world[OPEN]) return;
  world[OPEN] = true;
  openGate(page, wordTest(words), request);
}
