import { drag, type Point } from "./drag";
import type { Anchor } from "./options";
import {
  type Box,
  keepInside,
  nearestLine,
  nextCorner,
  place,
  placeSheet,
  type Size,
} from "./placing";

/** Keeps the card where it belongs: beside its mark, or where the reader has put it. */
export interface Position {
  /** Puts the card where it belongs now; false once its mark is gone from the page. */
  update(): boolean;
  onDrag(event: PointerEvent): void;
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

/** As wide as the style sheet makes a sheet of the card. */
const NARROW = "(max-width: 30em)";

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
    if (matchMedia(NARROW).matches) at && !card.dataset.edge && asSheet(card, at);
    else if (placed) put(placed);
    else if (at) beside(card, anchor, at, rtl);
    return at !== undefined;
  };

  return {
    update,
    onDrag: (event) => drag(event, card, put),
    toNextCorner: () => put(nextCorner(card.getBoundingClientRect(), windowSize())),
  };
}

function beside(card: HTMLElement, { element }: Anchor, anchor: Box, rtl: boolean): void {
  card.style.maxHeight = "";
  delete card.dataset.edge;
  const { left, top, maxHeight } = place({
    anchor,
    column: columnOf(element),
    card: card.getBoundingClientRect(),
    window: windowSize(),
    rtl,
  });
  card.style.maxHeight = `min(36em, ${maxHeight}px)`;
  write(card, { left, top });
}

/** Chosen once for an opening: a sheet does not change sides while the page scrolls behind it. */
function asSheet(card: HTMLElement, anchor: Box): void {
  const { edge, maxHeight } = placeSheet(anchor, card.scrollHeight, windowSize());
  card.dataset.edge = edge;
  card.style.maxHeight = `${maxHeight}px`;
}

/** The block of text around a mark. */
function columnOf(mark: Element): DOMRect {
  let block = mark;
  while (block.parentElement && /^(inline$|contents)/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block.getBoundingClientRect();
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
