import type { Annotation } from "../core/annotation";
import { markStyles } from "../dom/paint/styles";
import { pageSettings } from "../model/page-settings";
import type { Settings } from "../model/settings";
import type { CardContent } from "../ui/card";
import type { Paragraph } from "../ui/welcome";
import { contentMaker } from "./card/content";
import { lookOf } from "./look";
import { createPageEngine } from "./page-engine";

/** An article that is no page: its paragraphs are read one after the other, as a page's blocks are. */
export interface SampleArticle {
  readonly title: string;
  /** EDTF. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

export interface AnnotatedArticle {
  readonly paragraphs: readonly Paragraph[];
  readonly contentOf: (annotation: Annotation, index: number, count: number) => CardContent;
  /** The style sheet that marks have on pages. */
  readonly markStyles: string;
}

/** Annotates a sample article with the engine, the data and the look that pages get. */
export function annotateArticle(article: SampleArticle, settings: Settings): AnnotatedArticle {
  const { reference, engine } = createPageEngine();
  const { title, published } = article;
  const paragraphs = article.paragraphs.map((text, index) => ({
    text,
    annotations: engine
      .annotate({ text, title, published, before: article.paragraphs[index - 1] })
      .map((annotation) => ({ ...annotation, id: `${index}-${annotation.id}` })),
  }));
  const content = contentMaker(reference);
  const look = lookOf(
    // Every category is shown: the page is to show what there is.
    { ...pageSettings(settings, "", { active: true, pausedUntil: null }), categoriesOff: [] },
    reference.categories.map(({ id }) => id),
  );
  return {
    paragraphs,
    contentOf: (annotation, index, count) =>
      content({ annotation, position: { index: index + 1, count }, url: location.href }),
    markStyles: markStyles(look),
  };
}
