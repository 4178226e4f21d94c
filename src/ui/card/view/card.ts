import type { Translator } from "../../i18n";
import type { CardView } from "../model/content";
import { ownName } from "../own-names";
import { answers } from "./answers";
import { type BarActions, bar } from "./bar";
import { el } from "./element";
import { type FootActions, foot } from "./foot";
import { pictures } from "./pictures";
import { related } from "./related";
import { verdict } from "./verdict";

/** The card as drawn, with the parts that change while it is open. */
export interface Drawn {
  readonly card: HTMLElement;
  readonly body: HTMLElement;
  readonly foot: HTMLElement;
  readonly pin: HTMLButtonElement;
}

/** A non-modal dialog (WAI-ARIA): the page stays usable beside it. */
export function drawCard(view: CardView, actions: BarActions & FootActions, t: Translator): Drawn {
  const top = bar(view, actions, t);
  const body = el("div", { class: "fa-body", tabindex: 0 }, claim(view, t));
  const bottom = foot(view, actions, t);
  const card = el(
    "div",
    {
      class: "fa-card",
      role: "dialog",
      "aria-label": view.name,
      "aria-describedby": "why",
      tabindex: -1,
      "data-verdict": view.verdict,
    },
    [top.bar, body, bottom],
  );
  card.style.setProperty(ownName("hue-light"), view.category.hue.light);
  card.style.setProperty(ownName("hue-dark"), view.category.hue.dark);
  return { card, body, foot: bottom, pin: top.pin };
}

/** What stands between bar and foot. */
export function claim(view: CardView, t: Translator): Node[] {
  return [verdict(view, t), ...pictures(view, t), ...answers(view, t), ...related(view, t)];
}
