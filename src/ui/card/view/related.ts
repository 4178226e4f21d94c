import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { sourceRow } from "./row";

/** For a mention: what the reference data holds on the subject, question by question. */
export function related(view: CardView, t: Translator): HTMLElement[] {
  if (view.related.length === 0) return [];
  const questions = view.related.map((fact, index) =>
    el("details", { open: index === 0 }, [
      el("summary", { lang: "en", dir: "auto" }, [fact.question]),
      el(
        "ul",
        {},
        fact.rows.map((row) => sourceRow(row, t)),
      ),
    ]),
  );
  return [
    el("section", { class: "fa-answers" }, [el("h3", {}, [t("card_related")]), ...questions]),
  ];
}
