import type { Anchor, OpenedBy } from "./options";

export interface Dismissal {
  readonly host: Element;
  /** The card itself: a pointer on its way there is waited for. */
  readonly card: Element;
  readonly anchor: Anchor;
  readonly by: OpenedBy;
  /** Milliseconds after the pointer has left (WCAG 1.4.13: the card can be hovered). */
  readonly hoverOut: number;
  readonly isPinned: () => boolean;
  readonly close: (returnFocus: boolean) => void;
}

/** Closes on Escape, on a press outside and, if opened by hover, once the pointer has left. */
export function dismissal(options: Dismissal): () => void {
  const { host, card, anchor, by, hoverOut, isPinned, close } = options;
  const stop = new AbortController();
  const watched = { capture: true, signal: stop.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inside = (event: Event) => {
    const [target] = event.composedPath();
    return (
      event.composedPath().includes(host) || (target instanceof Node && anchor.contains(target))
    );
  };

  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !event.isTrusted || event.isComposing) return;
      if (isPinned() && document.activeElement !== host) return;
      event.preventDefault();
      event.stopPropagation();
      close(true);
    },
    watched,
  );
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (event.isTrusted && !isPinned() && !inside(event)) close(false);
    },
    watched,
  );
  if (by === "hover") {
    let last = Number.POSITIVE_INFINITY;
    const leave = (event: PointerEvent) => {
      const away = distance(card, event);
      const isNearer = away < last;
      last = away;
      // The time runs from where the pointer last came nearer.
      if (timer && !isNearer && !inside(event)) return;
      clearTimeout(timer);
      timer = undefined;
      if (inside(event)) return;
      timer = setTimeout(() => {
        if (!isPinned() && document.activeElement !== host) close(false);
      }, hoverOut);
    };
    document.addEventListener("pointerover", leave, watched);
    document.addEventListener("pointermove", leave, watched);
  }
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/** From the pointer to the middle of an element, in CSS pixels. */
function distance(element: Element, { clientX, clientY }: PointerEvent): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
}
