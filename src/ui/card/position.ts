import { drag, type Point, step } from "./drag";
import type { Anchor } from "./options";
import { type Box, keepInside, nearestLine, nextCorner, place, type Size } from "./placing";

/** Keeps the card where it belongs: beside its mark, or where the reader has put it. */
export interface Position {
  /** Puts the card where it belongs now; false once its mark is gone from the page. */
  update(): boolean;
  onDrag(event: PointerEvent): void;
  onKey(event: KeyboardEvent): void;
  toNextCorner(): void;
}

export interface PositionOptions {
  readonly card: HTMLElement;
  readonly anchor: Anchor;
  readonly y: number | undefined;
  readonly rtl: boolean;
  /** Where the reader put the last card, if it was kept open. */
  readonly placed: Point | null;
  readonly onPlaced: (at: Point) => void;
}

export function createPosition(options: PositionOptions): Position {
  const { card, anchor, y, rtl, onPlaced } = options;
  const line = y === undefined ? 0 : nearestLine(anchor.rects(), y);
  let placed = options.placed;

  const put = (to: Point) => {
    placed = keepInside(to.left, to.top, card.getBoundingClientRect(), windowSize());
    write(card, placed);
    onPlaced(placed);
  };

  const update = () => {
    const lines = anchor.rects();
    const at = lines[line] ?? lines[0];
    if (placed) put(placed);
    else if (at) beside(card, at, rtl);
    return at !== undefined;
  };

  return {
    update,
    onDrag: (event) => drag(event, card, put),
    onKey: (event) => {
      const to = step(event, card);
      if (to) put(to);
    },
    toNextCorner: () => put(nextCorner(card.getBoundingClientRect(), windowSize())),
  };
}

function beside(card: HTMLElement, at: Box, rtl: boolean): void {
  card.style.maxHeight = "";
  const { left, top, maxHeight } = place(at, card.getBoundingClientRect(), windowSize(), rtl);
  card.style.maxHeight = `min(36em, ${maxHeight}px)`;
  write(card, { left, top });
}

function write(card: HTMLElement, { left, top }: Point): void {
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** Without the scroll bars; some engines give the root's width in the page's own, zoomed pixels. */
function windowSize(): Size {
  const { clientWidth } = document.documentElement;
  return { width: Math.min(clientWidth, window.innerWidth), height: window.innerHeight };
}
