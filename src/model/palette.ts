/** The categories' hues for light and dark grounds, as `#rrggbb`; settings may replace them. */

export interface Hue {
  readonly light: string;
  readonly dark: string;
}

/** At least 3:1 against their ground (WCAG 2.2, non-text contrast). */
export const CATEGORY_HUES: Readonly<Record<string, Hue>> = {
  interpol: { light: "#2563c9", dark: "#86b3ff" },
  "red-notices": { light: "#c2274b", dark: "#ff90a8" },
  "fugitives-assets": { light: "#8d5800", dark: "#f2b84b" },
  cooperation: { light: "#0a7770", dark: "#5fd6cb" },
  "training-aid": { light: "#417a1c", dark: "#a3d977" },
  "crime-operations": { light: "#7a3fb4", dark: "#cfa6f7" },
  peacekeeping: { light: "#0873a3", dark: "#74cdf5" },
  events: { light: "#ab2f87", dark: "#f49bd8" },
  statements: { light: "#4a515d", dark: "#b6bfcc" },
};

/** For a category that the palette does not know, such as one of an imported pack. */
export const OTHER_HUE: Hue = { light: "#5b6472", dark: "#b6bfcc" };
