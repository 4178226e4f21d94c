import { createCard } from "../../../src/ui/card";
import type { Translator } from "../../../src/ui/i18n";
import { annotations, content, intervalOf } from "../fixtures/card";

/** A line of text with the mark in it and its card open. */
export function showCard(state: string, t: Translator): void {
  const annotation = Object.entries(annotations).find(([name]) => name === state)?.[1];
  if (!annotation) throw new Error(`no state "${state}" of the card`);
  const paragraph = document.createElement("p");
  const mark = document.createElement("span");
  mark.tabIndex = 0;
  mark.textContent = annotation.quote;
  mark.style.textDecoration = "underline";
  paragraph.append(annotation.prefix, mark, annotation.suffix);
  paragraph.style.cssText = "font: 18px/1.6 serif; max-width: 40em; margin: 24px";
  document.body.append(paragraph);
  document.documentElement.style.colorScheme = "light dark";
  const none = () => {};
  const card = createCard({
    shadow: "open",
    t,
    intervalOf,
    onNext: none,
    onPrevious: none,
    onIgnore: none,
    onIgnoreKind: none,
  });
  card.open(
    content(annotation),
    {
      element: mark,
      rects: () => [...mark.getClientRects()],
      contains: (node) => mark.contains(node),
      focus: () => mark.focus(),
    },
    { by: "pointer" },
  );
}
