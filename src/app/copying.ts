/** What the reader copies is the page's own text, in every form that the clipboard keeps. */
export interface CopyingParts {
  readonly page: Document;
  /** Gives the text back in every block that the selection may touch. */
  readonly uncover: (isTouched: (element: Element) => boolean) => void;
  /** Paints again what was uncovered. */
  readonly cover: () => void;
}

/**
 * Takes marks away for the moment in which the browser copies: as HTML it would carry their colours
 * and lines into the reader's mail or document. The copy is made right after the event's listeners.
 */
export function listenToCopying({ page, uncover, cover }: CopyingParts, signal: AbortSignal): void {
  const onCopy = (event: Event) => {
    const selection = page.getSelection();
    if (!event.isTrusted || selection === null || selection.isCollapsed) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
    uncover((element) => ranges.some((range) => range.intersectsNode(element)));
    setTimeout(() => {
      if (!signal.aborted) cover();
    });
  };
  for (const type of ["copy", "cut"]) {
    window.addEventListener(type, onCopy, { capture: true, signal });
  }
}
