import { MARK_NAME } from "../dom/blocks/elements";
import type { PagePainter } from "../dom/paint/page-painter";
import type { CardTrigger } from "./card/port";

/** What the reader does with a highlight. Only trusted events get here. */
export interface HighlightEvents {
  /** Whether an annotation is shown; what is not is plain text. */
  isShown(id: string): boolean;
  /** @param y The pointer's height in the window, in CSS pixels. */
  onOpen(id: string, how: CardTrigger, y?: number): void;
  onEnter(id: string, y: number): void;
  onLeave(): void;
  /** A finger touches a highlight, or the focus comes to one. */
  onNear(): void;
}

/**
 * Listens on the window, before the page's own listeners. An event that a script made up tells
 * nothing (`isTrusted`), and an element that a page made up is none that the painter knows.
 */
export function listen(painter: PagePainter, events: HighlightEvents, signal: AbortSignal): void {
  const shownMark = (event: Event): { readonly mark: Element; readonly id: string } | null => {
    if (!event.isTrusted) return null;
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? target.closest(MARK_NAME) : null;
    const id = (mark && painter.marks.itemOf(mark)?.id) ?? null;
    return mark !== null && id !== null && events.isShown(id) ? { mark, id } : null;
  };
  const options = { capture: true, signal };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || isSelecting() || isLink(event)) return;
    const id = shownMark(event)?.id ?? highlightAt(event, painter);
    if (id !== null && events.isShown(id)) events.onOpen(id, howOf(event), event.clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const hit = shownMark(event);
    if (hit === null || hit.mark !== event.composedPath()[0]) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) events.onOpen(hit.id, "keyboard");
  };
  const onOver = (event: PointerEvent) => {
    const hit = event.pointerType === "touch" ? null : shownMark(event);
    if (hit !== null) events.onEnter(hit.id, event.clientY);
  };
  const onOut = (event: PointerEvent) => {
    if (event.pointerType !== "touch" && shownMark(event) !== null) events.onLeave();
  };

  const onNear = (event: Event) => {
    if (shownMark(event) !== null) events.onNear();
  };

  window.addEventListener("click", onClick, options);
  window.addEventListener("keydown", onKey, options);
  window.addEventListener("pointerover", onOver, options);
  window.addEventListener("pointerout", onOut, options);
  window.addEventListener("pointerdown", onNear, options);
  window.addEventListener("focusin", onNear, options);
}

/** The highlight without an element that was clicked at. */
function highlightAt(event: MouseEvent, painter: PagePainter): string | null {
  // Older browsers cannot tell which character was clicked at.
  if (!painter.highlights.isUsed || !("caretPositionFromPoint" in document)) return null;
  const place = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (place === null) return null;
  return painter.highlights.itemAt(place.offsetNode, place.offset)?.id ?? null;
}

/** A click on a marked word of a link follows the link, as it would without us. */
function isLink(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest("a[href],button,label,summary") !== null;
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
