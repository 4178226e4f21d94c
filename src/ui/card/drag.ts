export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Moves the card with the pointer until it is let go. Presses on buttons are theirs. */
export function drag(event: PointerEvent, card: HTMLElement, move: (to: Point) => void): void {
  const { target, currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement) || event.button !== 0) return;
  if (target instanceof Element && target.closest("button")) return;
  const from = card.getBoundingClientRect();
  const [x, y] = [event.clientX, event.clientY];
  currentTarget.setPointerCapture(event.pointerId);
  currentTarget.onpointermove = (now) =>
    move({ left: from.left + now.clientX - x, top: from.top + now.clientY - y });
  currentTarget.onlostpointercapture = () => {
    currentTarget.onpointermove = null;
  };
}
