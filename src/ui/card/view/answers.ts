import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { sourceRow } from "./row";

/** The question, the tally, and one row per source. */
export function answers(view: CardView, t: Translator): HTMLElement[] {
  if (view.rows.length === 0) return [];
  return [
    el("section", { class: "fa-answers" }, [
      el("h3", { lang: "en", dir: "auto" }, [view.question]),
      view.tally ? el("p", { class: "fa-tally" }, [view.tally]) : null,
      el(
        "ul",
        { "aria-label": t("card_sources") },
        view.rows.map((row) => sourceRow(row, t)),
      ),
    ]),
  ];
}
