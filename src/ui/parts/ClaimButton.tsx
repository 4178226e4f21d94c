import type { ReportItem } from "../../model/report";
import type { Translator } from "../i18n";
import { categoryTitle, hueStyle } from "./category";
import { Glyph } from "./Glyph";
import { verdictName } from "./verdict";

export interface ClaimButtonProps {
  readonly item: ReportItem;
  readonly colours: Readonly<Record<string, string>>;
  readonly onReveal: () => void;
  readonly t: Translator;
}

/** One finding in a list: its words, its verdict and its category. A press shows it on the page. */
export function ClaimButton({ item, colours, onReveal, t }: ClaimButtonProps) {
  return (
    <button
      type="button"
      class="fa-claim"
      data-verdict={item.verdict}
      data-annotation={item.id}
      onClick={onReveal}
    >
      <Glyph name={item.verdict} />
      <span>
        <q dir="auto">{item.quote}</q>
        <span class="fa-about">
          <span class="fa-tone">{verdictName(item.verdict, t)}</span>
          <span>
            <span class="fa-hue" style={hueStyle(item.category, colours)} />
            {categoryTitle(item.category, item.category, t)}
          </span>
          {item.shown ? null : <span>{t("popup_hidden")}</span>}
        </span>
      </span>
    </button>
  );
}
