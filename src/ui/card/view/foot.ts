import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { iconButton, textButton } from "./parts";

export interface FootActions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onMore: () => void;
}

/** From claim to claim, and to what can be done with this one. */
export function foot(view: CardView, actions: FootActions, t: Translator): HTMLElement {
  const walk = view.position
    ? [
        iconButton("previous", t("card_previous"), actions.onPrevious),
        el("span", { class: "fa-position" }, [view.position]),
        iconButton("next", t("card_next"), actions.onNext),
      ]
    : [];
  return el("div", { class: "fa-foot" }, [...walk, textButton(t("card_more"), actions.onMore)]);
}
