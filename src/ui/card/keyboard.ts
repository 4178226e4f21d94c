import type { Anchor } from "./options";

const FOCUSABLE = "button, summary, textarea, [tabindex='0']";

/**
 * The card stands at the end of the document, far from its mark in reading order: tabbing past
 * either end leads back to the mark. Listens on the card, and goes with it.
 */
export function keepFocusNear(card: HTMLElement, anchor: Anchor): void {
  card.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const stops = [...card.querySelectorAll(FOCUSABLE)].filter((stop) => stop.checkVisibility());
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (event.target !== end && !(event.shiftKey && event.target === card)) return;
    event.preventDefault();
    anchor.focus();
  });
}
