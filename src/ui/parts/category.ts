import { CATEGORY_HUES, OTHER_HUE } from "../../model/palette";

/** A category's hue as custom properties for an element's style; the reader's own colour serves both grounds. */
export function hueStyle(id: string, colours: Readonly<Record<string, string>>) {
  const own = Object.hasOwn(colours, id) ? colours[id] : undefined;
  const known = Object.hasOwn(CATEGORY_HUES, id) ? CATEGORY_HUES[id] : undefined;
  const { light, dark } = own === undefined ? (known ?? OTHER_HUE) : { light: own, dark: own };
  return { "--fa-hue-light": light, "--fa-hue-dark": dark };
}
