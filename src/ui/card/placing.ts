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
  readonly side: "beside" | "below" | "above" | "over";
}

/** What the card is placed by. */
export interface Surroundings {
  /** The mark's line. */
  readonly anchor: Box;
  /** The block of text that the mark stands in. */
  readonly column: Pick<Box, "left" | "right">;
  readonly card: Size;
  readonly window: Size;
  /** Right to left: the card's right edge is aligned with the mark's, the left margin comes first. */
  readonly rtl: boolean;
}

/** Between mark and card, small enough for a pointer to cross while the card waits. */
const GAP = 6;
/** Between card and window. */
const MARGIN = 8;
/** With less room than this above and below, covering the mark reads better than scrolling a slit. */
const LEAST_HEIGHT = 220;

/** Between a column of text and the card beside it. */
const GUTTER = 12;
/** A card further from its mark than this, in CSS pixels, would not be seen as belonging to it. */
const NEAR = 480;

/**
 * In the margin beside the mark's column where there is one close by, so that no claim around is
 * covered; else below the mark where it fits, else above, else on the roomier side with less height.
 * Always inside the window.
 */
export function place(where: Surroundings): Place {
  const { anchor, card, window, rtl } = where;
  const beside = inMargin(where);
  const below = window.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const side = beside === null ? choose(card.height, below, above) : "beside";
  const whole = window.height - 2 * MARGIN;
  const maxHeight = Math.min({ below, above, beside: whole, over: whole }[side], whole);
  const height = Math.min(card.height, maxHeight);
  const level = anchor.top - MARGIN;
  const tops = { below: anchor.bottom + GAP, above: anchor.top - GAP - height };
  const top = { ...tops, beside: level, over: level }[side];
  const left = beside ?? (rtl ? anchor.right - card.width : anchor.left);
  return { ...keepInside(left, top, { width: card.width, height }, window), maxHeight, side };
}

/** Where the card's left edge is in a margin that holds it near its mark; `null` where none does. */
function inMargin({ anchor, column, card, window, rtl }: Surroundings): number | null {
  const right = column.right + GUTTER;
  const left = column.left - GUTTER - card.width;
  const fits = (at: number) => at >= MARGIN && at + card.width + MARGIN <= window.width;
  const fitsRight = fits(right) && right - anchor.right <= NEAR;
  const fitsLeft = fits(left) && anchor.left - left - card.width <= NEAR;
  if (!fitsRight && !fitsLeft) return null;
  return fitsRight && (!rtl || !fitsLeft) ? right : left;
}

/** On a narrow screen the card is a sheet at the window's edge: at the one that leaves the mark in view. */
export interface Sheet {
  readonly edge: "top" | "bottom";
  readonly maxHeight: number;
}

/** Shares of the window's height that a sheet takes. */
const SHEET = { most: 0.7, least: 0.4 };

export function placeSheet(anchor: Box, height: number, window: Size): Sheet {
  const most = window.height * SHEET.most;
  const below = window.height - anchor.bottom - GAP;
  const above = anchor.top - GAP;
  const edge = below >= Math.min(height, most) || below >= above ? "bottom" : "top";
  const room = edge === "bottom" ? below : above;
  return { edge, maxHeight: clamp(room, window.height * SHEET.least, most) };
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
