import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { iconButton, textButton } from "./parts";

export interface FootActions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onCite: () => void;
  readonly onReport: () => void;
  readonly onIgnore: (() => void) | null;
  readonly onIgnoreKind: (() => void) | null;
}

/** From claim to claim, and what can be done with this one. */
export function foot(view: CardView, actions: FootActions, t: Translator): HTMLElement {
  const walk = view.position
    ? [
        iconButton("previous", t("card_previous"), actions.onPrevious),
        el("span", { class: "fa-position" }, [view.position]),
        iconButton("next", t("card_next"), actions.onNext),
      ]
    : [];
  return el("div", { class: "fa-foot" }, [
    ...walk,
    el("details", { class: "fa-more" }, [
      el("summary", {}, [t("card_more")]),
      el("div", { class: "fa-menu" }, [
        textButton(t("card_cite"), actions.onCite),
        textButton(t("card_report"), actions.onReport),
        actions.onIgnore && textButton(t("card_ignore"), actions.onIgnore),
        view.question && actions.onIgnoreKind
          ? textButton(t("card_ignore_kind"), actions.onIgnoreKind)
          : null,
      ]),
    ]),
  ]);
}
