import type { NodeSpan } from "../../dom/blocks/block";
import { setOpen } from "../../dom/paint/dress";
import type { PagePainter } from "../../dom/paint/page-painter";
import type { CardAnchor } from "./port";

/** Where the card of an annotation stands; `null` where it is not painted. */
export function anchorOf(painter: PagePainter, id: string): CardAnchor | null {
  const marks = painter.marks.marksOf(id);
  const [first] = marks;
  if (first !== undefined) return marksAnchor(marks, first);
  const spans = painter.highlights.spansOf(id);
  const element = spans[0]?.node.parentElement ?? null;
  return element === null ? null : spansAnchor(spans, element);
}

function marksAnchor(marks: readonly HTMLElement[], element: HTMLElement): CardAnchor {
  return {
    element,
    rects: () => marks.flatMap((mark) => [...mark.getClientRects()]),
    contains: (node) => marks.some((mark) => mark.contains(node)),
    focus: () => marks[0]?.focus({ preventScroll: true }),
    expand: (isOpen) => setOpen(marks, isOpen),
  };
}

/** Highlights without elements. A live range exists only while boxes are asked for. */
function spansAnchor(spans: readonly NodeSpan[], element: Element): CardAnchor {
  const range = element.ownerDocument.createRange();
  const rectsOf = ({ node, start, end }: NodeSpan): DOMRect[] => {
    if (!node.isConnected || end > node.length) return [];
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()];
    range.setStart(element.ownerDocument, 0);
    range.collapse(true);
    return rects;
  };
  return {
    element,
    rects: () => spans.flatMap(rectsOf),
    contains: () => false,
    focus: () => {},
    expand: () => {},
  };
}

/** Brings an anchor into the middle of the window. */
export function scrollTo(anchor: CardAnchor): void {
  anchor.element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = anchor.rects()[0];
  const isInside = box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  if (box === undefined || isInside) return;
  window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: "instant" });
}
