import type { CardAnchor } from "./port";

/** The marks of one annotation, in page order, as what the card stands at. */
export function marksAnchor(marks: readonly HTMLElement[], element: HTMLElement): CardAnchor {
  return {
    element,
    rects: () => marks.flatMap((mark) => [...mark.getClientRects()]),
    contains: (node) => marks.some((mark) => mark.contains(node)),
    focus: () => marks[0]?.focus({ preventScroll: true }),
  };
}
