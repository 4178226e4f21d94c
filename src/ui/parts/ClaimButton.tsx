import type { ReportItem } from "../../model/report";
import type { Explanation } from "../card/model/explanation";
import type { Translator } from "../i18n";
import { hueStyle } from "./category";
import { categoryTitle } from "./category-title";
import { Glyph } from "./Glyph";
import { verdictName } from "./verdict";

export interface ClaimButtonProps {
  readonly item: ReportItem;
  readonly colours: Readonly<Record<string, string>>;
  readonly onReveal: () => void;
  /** The reason; with it, where there is room for both, the text around the finding. */
  readonly inFull?: Explanation;
  /** False where a heading says it already. */
  readonly namesVerdict?: boolean;
  /** -1 where the list is one stop of the keyboard and arrow keys move within it. */
  readonly tabIndex?: number;
  readonly t: Translator;
}

/** One finding in a list: its words, its verdict and its category. A press shows it on the page. */
export function ClaimButton(props: ClaimButtonProps) {
  const { item, colours, onReveal, inFull, namesVerdict = true, tabIndex, t } = props;
  return (
    <button
      type="button"
      class="fa-claim"
      data-verdict={item.verdict}
      data-annotation={item.id}
      tabIndex={tabIndex}
      onClick={onReveal}
    >
      <Glyph name={item.verdict} />
      <span>
        {inFull ? (
          <span class="fa-context" dir="auto">
            {item.prefix}
            <b>{item.quote}</b>
            {item.suffix}
          </span>
        ) : (
          <span class="fa-quote" dir="auto">
            {item.quote}
          </span>
        )}
        {inFull ? (
          // Another element for another language: a `lang` taken away would leave an empty one.
          <span
            key={inFull.explanationLang ?? ""}
            class="fa-reason"
            lang={inFull.explanationLang}
            dir={inFull.explanationLang && "auto"}
          >
            {inFull.explanation}
          </span>
        ) : null}
        <span class="fa-about">
          {namesVerdict ? <span class="fa-tone">{verdictName(item.verdict, t)}</span> : null}
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
