import type { Look } from "../dom/paint/styles";
import type { PageSettings } from "../model/page-settings";
import { CATEGORY_HUES, OTHER_HUE } from "../model/palette";

const COLOUR = /^#[0-9a-f]{6}$/i;

/** What the settings make of the marks: the hues of the categories that are on. */
export function lookOf(settings: PageSettings, categories: readonly string[]): Look {
  const off = new Set(settings.categoriesOff);
  const on = categories.filter((category) => !off.has(category));
  return {
    hues: Object.fromEntries(on.map((category) => [category, hueOf(settings, category)])),
    isPrinted: settings.showOnPrint,
  };
}

function hueOf({ colours }: PageSettings, category: string): string {
  const own = Object.hasOwn(colours, category) ? colours[category] : undefined;
  if (own !== undefined && COLOUR.test(own)) return own;
  return (CATEGORY_HUES[category] ?? OTHER_HUE).light;
}
