import { CATEGORY_HUES, OTHER_HUE } from "../../model/palette";
import type { Translator } from "../i18n";

/** A category's title in the reader's language; of an imported category the title it brings. */
export function categoryTitle(id: string, given: string, t: Translator): string {
  return t.find(`category_${id.replaceAll("-", "_")}`) ?? given;
}

/** Its hue as custom properties for an element's style; the reader's own colour serves both grounds. */
export function hueStyle(id: string, colours: Readonly<Record<string, string>>) {
  const own = Object.hasOwn(colours, id) ? colours[id] : undefined;
  const known = Object.hasOwn(CATEGORY_HUES, id) ? CATEGORY_HUES[id] : undefined;
  const { light, dark } = own === undefined ? (known ?? OTHER_HUE) : { light: own, dark: own };
  return { "--fa-hue-light": light, "--fa-hue-dark": dark };
}
