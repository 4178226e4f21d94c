import { MARK_NAME } from "../dom/blocks/elements";
import type { CardTrigger } from "./card/port";

/** What the reader does with a mark; only trusted events get here. */
export interface MarkEvents {
  /** @param y The pointer's height in the window, in CSS pixels. */
  onOpen(id: string, how: CardTrigger, y?: number): void;
  onEnter(id: string, y: number): void;
  onLeave(): void;
}

/** Which annotation an element shows, or `null` where it is not a mark of ours. */
export type Identify = (mark: Element) => string | null;

/**
 * Listens on the window, before the page's own listeners. An event that a script made up tells
 * nothing (`isTrusted`), and an element that a page made up is not known to `identify`.
 */
export function listen(identify: Identify, events: MarkEvents, signal: AbortSignal): void {
  const markOf = (event: Event): { readonly mark: Element; readonly id: string } | null => {
    if (!event.isTrusted) return null;
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? target.closest(MARK_NAME) : null;
    const id = mark === null ? null : identify(mark);
    return mark === null || id === null ? null : { mark, id };
  };
  const options = { capture: true, signal };

  window.addEventListener(
    "click",
    (event) => {
      const hit = markOf(event);
      if (hit === null || event.button !== 0 || isSelecting() || isLink(hit.mark)) return;
      events.onOpen(hit.id, howOf(event), event.clientY);
    },
    options,
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const hit = markOf(event);
      if (hit === null) return;
      event.preventDefault();
      event.stopPropagation();
      events.onOpen(hit.id, "keyboard");
    },
    options,
  );
  window.addEventListener(
    "pointerover",
    (event) => {
      const hit = event.pointerType === "touch" ? null : markOf(event);
      if (hit !== null) events.onEnter(hit.id, event.clientY);
    },
    options,
  );
  window.addEventListener(
    "pointerout",
    (event) => {
      if (event.pointerType !== "touch" && markOf(event) !== null) events.onLeave();
    },
    options,
  );
}

/** A click on a marked word of a link follows the link, as it would without us. */
function isLink(mark: Element): boolean {
  return mark.closest("a[href]") !== null;
}

/** The click that ends the marking of text is none. */
function isSelecting(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString() !== "";
}

function howOf(event: MouseEvent): CardTrigger {
  const type = event instanceof PointerEvent ? event.pointerType : "mouse";
  if (type === "touch") return "touch";
  // A click without a pointer comes from the keyboard or from assistive technology.
  return event.detail === 0 ? "keyboard" : "pointer";
}
