import type { Cleanup } from "../../../src/model/ports";
import { createCard } from "../../../src/ui/card";
import type { Translator } from "../../../src/ui/i18n";
import { annotations, content, intervalOf } from "../fixtures/card";

/** A line of text with the mark in it and its card open: of an annotation by its name, or `differs`. */
export function showCard(state: string, t: Translator): Cleanup {
  const annotation =
    Object.entries(annotations).find(([name]) => name === state)?.[1] ?? annotations.differs;
  const main = document.createElement("main");
  const paragraph = document.createElement("p");
  const mark = document.createElement("span");
  mark.tabIndex = 0;
  mark.role = "button";
  mark.textContent = annotation.quote;
  mark.style.textDecoration = "underline";
  paragraph.lang = "en";
  paragraph.dir = "ltr";
  paragraph.append(annotation.prefix, mark, annotation.suffix);
  paragraph.style.cssText = "font: 1.1em/1.6 serif; max-width: 40em; margin: 24px";
  main.append(paragraph);
  document.body.append(main);
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
      expand: () => {},
    },
    { by: "pointer" },
  );
  return () => card.destroy();
}
