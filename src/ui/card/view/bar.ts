import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { el } from "./element";
import { iconButton } from "./parts";

export interface BarActions {
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** Click: the next corner of the window. */
  readonly onMove: () => void;
  readonly onDrag: (event: PointerEvent) => void;
}

/** Category, and the card as a thing: moved by its bar, kept open, closed. */
export function bar(view: CardView, actions: BarActions, t: Translator) {
  const pin = iconButton("pin", t("card_pin"), actions.onPin, { "aria-pressed": "false" });
  const element = el("div", { class: "fa-bar", onpointerdown: actions.onDrag }, [
    el("span", { class: "fa-category" }, [view.category.title]),
    iconButton("move", t("card_move"), actions.onMove, {
      class: "fa-icon fa-move",
    }),
    pin,
    iconButton("close", t("close"), actions.onClose),
  ]);
  return { bar: element, pin };
}
