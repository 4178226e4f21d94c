import type { VerdictId } from "../../core/annotation";

/** What a mark shows and tells of an annotation. */
export interface MarkItem {
  readonly id: string;
  readonly category: string;
  readonly verdict: VerdictId;
  readonly fact: string | null;
  /** What a screen reader adds to the marked words: category and verdict, in the reader's language. */
  readonly description: string;
}

export const ID_ATTRIBUTE = "data-fact-annotator";

/** Attributes that make a mark a stop of the keyboard. */
const STOP: readonly (readonly [string, string])[] = [
  ["tabindex", "0"],
  ["role", "button"],
  ["aria-haspopup", "dialog"],
];

/**
 * Gives a mark its attributes. Pages and style sheets may read them, we never do: what the card
 * shows is looked up by the element itself. An annotation over several text nodes has several
 * marks; the first is the keyboard's stop, the last carries the verdict's sign.
 */
export function dress(
  mark: HTMLElement,
  item: MarkItem,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): void {
  mark.setAttribute(ID_ATTRIBUTE, item.id);
  mark.setAttribute("data-category", item.category);
  mark.setAttribute("data-verdict", item.verdict);
  mark.setAttribute("data-fact", item.fact ?? "");
  if (!place.isLast) mark.setAttribute("data-continued", "");
  if (!place.isFirst) return;
  for (const [name, value] of STOP) mark.setAttribute(name, value);
  mark.setAttribute("aria-description", item.description);
}

/** Makes marks that are not shown no stop of the keyboard and no button; and back. */
export function setStop(mark: HTMLElement, isStop: boolean): void {
  for (const [name, value] of STOP) {
    if (isStop) mark.setAttribute(name, value);
    else mark.removeAttribute(name);
  }
}

/** Frames the marks of an annotation whose card is open, and tells a screen reader so. */
export function setOpen(marks: readonly HTMLElement[], isOpen: boolean): void {
  for (const mark of marks) {
    mark.toggleAttribute("data-open", isOpen);
    if (!isOpen) mark.removeAttribute("aria-expanded");
    else if (mark.hasAttribute("aria-haspopup")) mark.setAttribute("aria-expanded", "true");
  }
}
