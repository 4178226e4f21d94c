import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { textButton } from "./parts";

export interface MenuActions {
  readonly onCite: () => void;
  readonly onReport: () => void;
  /** `null` where there is nothing to ignore. */
  readonly onIgnore: (() => void) | null;
  readonly onIgnoreKind: (() => void) | null;
  readonly onBack: () => void;
}

/** What can be done with a claim. */
export function menu(view: CardView, actions: MenuActions, t: Translator): HTMLElement {
  const { onCite, onReport, onIgnore, onIgnoreKind, onBack } = actions;
  return el("section", { class: "fa-menu" }, [
    textButton(t("card_back"), onBack, "fa-back"),
    textButton(t("card_cite"), onCite),
    textButton(t("card_report"), onReport),
    onIgnore && textButton(t("card_ignore"), onIgnore),
    view.question && onIgnoreKind ? textButton(t("card_ignore_kind"), onIgnoreKind) : null,
    onIgnore && el("p", {}, [t("card_ignore_hint")]),
  ]);
}
