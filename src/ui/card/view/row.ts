import type { Translator } from "../../i18n";
import type { SourceRow } from "../model/content";
import { el } from "./element";
import { verdictGlyph } from "./parts";

/** What one source says, where it says it, and how that stands to the claim. */
export function sourceRow(row: SourceRow, t: Translator): HTMLElement {
  const { relation } = row;
  const stated = relation === "stated";
  return el("li", { class: "fa-row", "data-source": row.source, "data-relation": relation }, [
    verdictGlyph(stated ? "mention" : relation),
    el("div", {}, [
      el("p", { class: "fa-says" }, [
        el("b", {}, [row.value]),
        stated ? null : el("span", { class: "fa-relation" }, [row.relationText]),
      ]),
      line(row.where),
      line(row.title, "en"),
      line(row.attribution && t("card_quoting", { who: row.attribution })),
      line(row.period && t("card_holds", { period: row.period })),
      line(row.summary, "en"),
      line(row.note, "en"),
    ]),
  ]);
}

function line(text: string | null, lang?: string): HTMLElement | null {
  return text ? el("p", { lang, dir: lang && "auto" }, [text]) : null;
}
