export interface Point {
  readonly left: number;
  readonly top: number;
}

const STEP = 24;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves the card with the pointer until it is let go. Presses on buttons are theirs. */
export function drag(event: PointerEvent, card: HTMLElement, move: (to: Point) => void): void {
  const { target, currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement) || event.button !== 0) return;
  if (target instanceof Element && target.closest("button")) return;
  const from = card.getBoundingClientRect();
  const [x, y] = [event.clientX, event.clientY];
  const done = new AbortController();
  const until = { signal: done.signal };
  currentTarget.setPointerCapture(event.pointerId);
  const moved = (now: PointerEvent) =>
    move({ left: from.left + now.clientX - x, top: from.top + now.clientY - y });
  currentTarget.addEventListener("pointermove", moved, until);
  currentTarget.addEventListener("lostpointercapture", () => done.abort(), until);
}

/** Where an arrow key takes the card; `null` for any other key. */
export function step(event: KeyboardEvent, card: HTMLElement): Point | null {
  const by = STEPS[event.key];
  if (!by) return null;
  event.preventDefault();
  const { left, top } = card.getBoundingClientRect();
  return { left: left + by[0], top: top + by[1] };
}
