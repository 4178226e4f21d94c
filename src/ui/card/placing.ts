/** Where the card goes. Lengths are CSS pixels of the window; pure. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Height the card may take there. */
  readonly maxHeight: number;
  readonly side: "below" | "above" | "over";
}

/** Between mark and card, small enough for a pointer to cross while the card waits. */
const GAP = 6;
/** Between card and window. */
const MARGIN = 8;
/** With less room than this above and below, covering the mark reads better than scrolling a slit. */
const LEAST_HEIGHT = 220;

/**
 * Below the mark where it fits, else above, else on the roomier side with less height; always
 * inside the window. `rtl` aligns the card's right edge with the mark's.
 */
export function place(anchor: Box, card: Size, window: Size, rtl: boolean): Place {
  const below = window.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const left = clamp(
    rtl ? anchor.right - card.width : anchor.left,
    MARGIN,
    window.width - card.width - MARGIN,
  );
  const whole = window.height - 2 * MARGIN;
  const side = choose(card.height, below, above);
  if (side === "over") {
    const top = clamp(anchor.top, MARGIN, window.height - Math.min(card.height, whole) - MARGIN);
    return { left, top, maxHeight: whole, side };
  }
  const maxHeight = Math.min(side === "below" ? below : above, whole);
  const height = Math.min(card.height, maxHeight);
  const top = side === "below" ? anchor.bottom + GAP : anchor.top - GAP - height;
  return { left, top: clamp(top, MARGIN, window.height - height - MARGIN), maxHeight, side };
}

function choose(height: number, below: number, above: number): Place["side"] {
  if (height <= below) return "below";
  if (height <= above) return "above";
  if (Math.max(below, above) < LEAST_HEIGHT) return "over";
  return below >= above ? "below" : "above";
}

/** Keeps a card that was moved by hand inside the window. */
export function keepInside(left: number, top: number, card: Size, window: Size) {
  return {
    left: clamp(left, MARGIN, window.width - card.width - MARGIN),
    top: clamp(top, MARGIN, window.height - card.height - MARGIN),
  };
}

/** The corner after the one the card is nearest to, clockwise: moving without dragging (WCAG 2.5.7). */
export function nextCorner(card: Box, window: Size) {
  const isRight = card.left + card.right > window.width;
  const isLow = card.top + card.bottom > window.height;
  return { left: isLow ? 0 : window.width, top: isRight ? window.height : 0 };
}

/** Of a mark that runs over several lines, the line the pointer is on or nearest to. */
export function nearestLine(lines: readonly Box[], y: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    const away = Math.max(line.top - y, y - line.bottom, 0);
    if (away >= least) return;
    least = away;
    best = index;
  });
  return best;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
