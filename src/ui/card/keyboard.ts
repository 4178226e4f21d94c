import type { Anchor } from "./options";

const FOCUSABLE = "button, summary, textarea, [tabindex='0']";

/**
 * The card stands at the end of the document, far from its mark in reading order: tabbing past
 * either end leads back to the mark.
 */
export function keepFocusNear(root: ShadowRoot, anchor: Anchor): () => void {
  const stop = new AbortController();
  root.addEventListener(
    "keydown",
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Tab") return;
      const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
      const now = root.activeElement;
      const last = stops[stops.length - 1];
      const leaving = event.shiftKey ? now === stops[0] || now?.role === "dialog" : now === last;
      if (!leaving) return;
      event.preventDefault();
      anchor.focus();
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

const isReachable = (element: HTMLElement): boolean => element.checkVisibility();
