/** A text node of the page that was split for marks, and what it was split into. */
export interface Run {
  /** The page's own node. It keeps its place and the text before the first mark. */
  readonly original: Text;
  /** Marks and the text nodes after them, in page order: all of this is ours. */
  readonly parts: readonly (HTMLElement | Text)[];
  /** The block that the text belongs to. */
  readonly element: Element;
}

/**
 * Puts the text back into the page's own node and removes what is ours. What the parts hold now is
 * what counts: a page may have changed it. A part that the page removed is gone with its text,
 * except where the page removed its own node as well: then it meant all of the text, and gets it
 * back whole. Works wherever the nodes are by now, also outside of the document.
 *
 * @param wasRemoved Whether the page removed its own node, which may stand elsewhere by now.
 */
export function mend(run: Run, wasRemoved: boolean): void {
  const isRemoved = wasRemoved || run.original.parentNode === null;
  let text = "";
  for (const part of run.parts) {
    if (isRemoved || part.parentNode !== null) text += part.textContent ?? "";
  }
  if (text !== "") run.original.appendData(text);
  discard(run);
}

/** Removes what is ours and with it the text that it holds: for where the page has written anew. */
export function discard(run: Run): void {
  for (const part of run.parts) part.remove();
}

/** Whether something of the page's stands between the parts, or one is gone. */
export function isTorn({ original, parts }: Run): boolean {
  let node: Node = original;
  for (const part of parts) {
    if (part.previousSibling !== node) return true;
    node = part;
  }
  return original.parentNode === null;
}
