import { signal } from "@preact/signals";
import { render } from "preact";
import type { Annotation } from "../../core/annotation";
import type { Cleanup, Ports, Shortcut } from "../../model/ports";
import { type CardContent, createCard, type IntervalOf } from "../card";
import type { Translator } from "../i18n";
import { type Paragraph, Welcome, type WelcomeProps } from "./Welcome";

export interface WelcomeOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  readonly t: Translator;
  readonly article: WelcomeProps["article"];
  readonly paragraphs: readonly Paragraph[];
  /** What the card shows; `index` is the annotation's place among all, from 0. */
  readonly contentOf: (annotation: Annotation, index: number, count: number) => CardContent;
  readonly intervalOf: IntervalOf;
  /** The style sheet that marks have on pages. */
  readonly markStyles: string;
  readonly shadow: ShadowRootMode;
}

/** Shows the first-run page until the cleanup is called. */
export function mountWelcome(options: WelcomeOptions): Cleanup {
  const { root, ports, t, article, paragraphs, contentOf, intervalOf, markStyles, shadow } =
    options;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles);
  document.adoptedStyleSheets.push(sheet);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const all = paragraphs.flatMap(({ annotations }) => annotations);

  const step = (id: string, by: 1 | -1) => {
    const at = all.findIndex((one) => one.id === id);
    const next = all[(at + by + all.length) % all.length];
    const mark = next && root.querySelector<HTMLElement>(`[data-fact-annotator="${next.id}"]`);
    if (!next || !mark) return;
    mark.scrollIntoView({ block: "nearest" });
    open(next, mark, "keyboard");
  };
  const card = createCard({
    shadow,
    t,
    intervalOf,
    onNext: (id) => step(id, 1),
    onPrevious: (id) => step(id, -1),
  });
  const open = (
    annotation: Annotation,
    mark: HTMLElement,
    by: "keyboard" | "pointer",
    y?: number,
  ) =>
    card.open(
      contentOf(annotation, all.indexOf(annotation), all.length),
      {
        element: mark,
        rects: () => [...mark.getClientRects()],
        contains: (node) => mark.contains(node),
        focus: () => mark.focus({ preventScroll: true }),
        expand: (isOpen) => {
          mark.toggleAttribute("data-open", isOpen);
          mark.ariaExpanded = isOpen ? "true" : null;
        },
      },
      { by, y },
    );

  function App() {
    return (
      <Welcome
        article={article}
        paragraphs={paragraphs}
        sites={ports.surface.listedSites().length}
        shortcuts={shortcuts.value}
        onOpen={(annotation, mark, event) =>
          open(annotation, mark, event.detail === 0 ? "keyboard" : "pointer", event.clientY)
        }
        onOptions={() => void ports.surface.openOptions()}
        t={t}
      />
    );
  }

  void ports.surface.shortcuts().then((known) => {
    shortcuts.value = known;
  });
  render(<App />, root);
  return () => {
    card.destroy();
    render(null, root);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
