import type { Translator } from "../../i18n";
import type { CardView, Picture, Stretch } from "../model/content";
import { el, svg } from "./element";

/** The figures and the times, each on one scale. The rows below say the same in words. */
export function pictures(view: CardView, t: Translator): HTMLElement[] {
  const rtl = t.dir === "rtl";
  const drawn: HTMLElement[] = [];
  if (view.scale) drawn.push(picture(view.scale, t("card_scale"), rtl));
  if (view.times) drawn.push(picture(view.times, t("card_times"), rtl));
  return drawn;
}

function picture({ page, others, low, high }: Picture, title: string, rtl: boolean): HTMLElement {
  return el("figure", { class: "fa-scale", "aria-label": title }, [
    line(page, page, rtl),
    ...others.map((other) => line(other, page, rtl)),
    el("figcaption", {}, [el("span", {}, [low]), el("span", {}, [high])]),
  ]);
}

/** One range; the page's own lies behind each as a band, so that an overlap is seen at once. */
function line(stretch: Stretch, page: Stretch, rtl: boolean): HTMLElement {
  const x = (per: number) => `${rtl ? 100 - per : per}%`;
  const upright = (per: number) =>
    svg("line", { class: "fa-guide", x1: x(per), x2: x(per), y1: 0, y2: "100%" });
  const level = (name: string, from: number, to: number) =>
    svg("line", { class: name, x1: x(from), x2: x(to), y1: "50%", y2: "50%" });
  const left = x(rtl ? page.to : page.from);
  return el("div", { class: stretch === page ? "fa-line fa-page" : "fa-line" }, [
    el("span", {}, [stretch.label]),
    svg("svg", { "aria-hidden": "true" }, [
      svg("rect", { x: left, width: `${page.to - page.from}%`, height: "100%" }),
      upright(page.from),
      upright(page.to),
      level("fa-axis", 0, 100),
      level("fa-range", stretch.from, stretch.to),
      stretch.openStart ? arrow(x(0), !rtl) : null,
      stretch.openEnd ? arrow(x(100), rtl) : null,
    ]),
  ]);
}

function arrow(x: string, turned: boolean): SVGElement {
  return svg("svg", { x, y: "50%", overflow: "visible" }, [
    svg("path", { d: turned ? "M6-5l-5 5 5 5" : "M-6-5l5 5-5 5" }),
  ]);
}
