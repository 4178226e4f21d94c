import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { verdictGlyph } from "./parts";

/** The verdict, why, and the page's own words with a little of what stands around them. */
export function verdict(view: CardView, t: Translator): HTMLElement {
  const { before, text, after } = view.quote;
  return el("section", { class: "fa-verdict" }, [
    el("h2", {}, [verdictGlyph(view.verdict), view.verdictText]),
    el("p", { id: "why", lang: view.explanationLang, dir: view.explanationLang && "auto" }, [
      view.explanation,
    ]),
    el("blockquote", { "aria-label": t("card_page_says"), dir: "auto" }, [
      before,
      el("b", {}, [text]),
      after,
    ]),
  ]);
}
