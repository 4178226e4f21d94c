import { h } from "preact";
import type { Annotation } from "../../core/annotation";
import type { Translator } from "../i18n";
import { verdictName } from "../parts/verdict";
import type { Paragraph, WelcomeProps } from "./Welcome";

/** The element that pages are marked with: the look of both comes from the same style sheet. */
export const MARK = "fact-annotator-mark";

export interface MarkedTextProps extends Pick<WelcomeProps, "onOpen" | "t"> {
  readonly paragraph: Paragraph;
}

/** A paragraph with its annotations as they look on a page. */
export function MarkedText({ paragraph, onOpen, t }: MarkedTextProps) {
  const { text, annotations } = paragraph;
  let from = 0;
  const parts = annotations.flatMap((annotation) => {
    const before = text.slice(from, annotation.start);
    from = annotation.end;
    return [before, mark(annotation, onOpen, t)];
  });
  return (
    <p>
      {parts}
      {text.slice(from)}
    </p>
  );
}

function mark(annotation: Annotation, onOpen: WelcomeProps["onOpen"], t: Translator) {
  const { id, quote, category, verdict, fact } = annotation;
  return h(
    MARK,
    {
      key: id,
      "data-fact-annotator": id,
      "data-category": category,
      "data-verdict": verdict,
      "data-fact": fact ?? "",
      tabIndex: 0,
      role: "button",
      "aria-haspopup": "dialog",
      "aria-description": verdictName(verdict, t),
      onClick: (event: MouseEvent) => {
        if (event.currentTarget instanceof HTMLElement)
          onOpen(annotation, event.currentTarget, event);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.click();
      },
    },
    quote,
  );
}
