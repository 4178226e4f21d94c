import type { VerdictId } from "../../core/annotation";
import { MARK_NAME } from "../blocks/elements";
import { ID_ATTRIBUTE } from "./dress";
import { highlightName } from "./highlight-painter";

/** What the look of marks depends on. */
export interface Look {
  /** Hue by category as `#rrggbb`; only these categories are shown. */
  readonly hues: Readonly<Record<string, string>>;
  /** Whether highlights are printed. */
  readonly isPrinted: boolean;
}

/**
 * Verdicts are told apart by the line below and a sign in the corner above, so that nothing rests on
 * colour alone (WCAG 1.4.1). Signs are drawn as backgrounds: whatever stands in the text, even out
 * of the flow, would break the shaping of the letters beside it and so move them.
 */
const LOOKS: Readonly<Record<VerdictId, { readonly line: string; readonly sign: Sign | null }>> = {
  matches: { line: "solid 2px", sign: (hue) => corner(`${hue} 50%,transparent 51%`) },
  consistent: {
    line: "dashed 2px",
    sign: (hue) => corner(`${hue} 30%,transparent 31% 45%,${hue} 46% 60%,transparent 61%`),
  },
  differs: { line: "wavy 2px", sign: (hue) => `linear-gradient(${hue},${hue})` },
  "sources-disagree": {
    line: "double 2px",
    sign: (hue) => `linear-gradient(90deg,${hue} 38%,transparent 39% 61%,${hue} 62%)`,
  },
  "other-period": {
    line: "dotted 2px",
    sign: (hue) => `radial-gradient(closest-side,${hue} 92%,transparent)`,
  },
  mention: { line: "solid 1px", sign: null },
};

type Sign = (hue: string) => string;

function corner(stops: string): string {
  return `linear-gradient(225deg,${stops})`;
}

/** An id that no element needs to have: it only outweighs the page's own selectors. */
const WEIGHT = ":not(#_#_#_)";
const MARK = `${MARK_NAME}[${ID_ATTRIBUTE}]${WEIGHT}`;

/** The hue of a mark's category: one rule a category, and the others are the same for all. */
const HUE = "--fact-annotator-hue";

/**
 * The style sheet of the marks. Nothing in it takes space: a mark is as wide and high as its text
 * was. What a page's own rules for every element would do to a mark is undone by `all`.
 */
export function markStyles({ hues, isPrinted }: Look): string {
  return [
    `${MARK_NAME}${WEIGHT},${MARK_NAME}${WEIGHT}::before,${MARK_NAME}${WEIGHT}::after{all:unset!important;` +
      "unicode-bidi:normal!important;direction:inherit!important}",
    `@media ${isPrinted ? "all" : "screen"}{${shownRules(Object.entries(hues))}}`,
  ].join("");
}

/** Whether a style sheet is one of ours. */
export function isMarkSheet({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[0]?.cssText.startsWith(`${MARK_NAME}${WEIGHT}`) === true;
}

/** Marks of other categories are plain text: no rule is for them. */
function shownRules(hues: readonly (readonly [category: string, hue: string])[]): string {
  if (hues.length === 0) return "";
  const of = (category: string) => `[data-category=${CSS.escape(category)}]`;
  const mark = `${MARK}:is(${hues.map(([category]) => of(category)).join()})`;
  const { line, ground } = tints(`var(${HUE})`);
  const categories = hues.map(
    ([category, hue]) => `${MARK}${of(category)}{${HUE}:${hue}!important}`,
  );
  const verdicts = Object.entries(LOOKS).map(
    ([verdict, look]) =>
      `${mark}[data-verdict=${verdict}]{text-decoration:underline ${look.line} ${line}!important}` +
      signRule(`${mark}[data-verdict=${verdict}]:not([data-continued])`, look.sign?.(line)),
  );
  return (
    categories.join("") +
    `${mark}{background-color:${ground}!important;cursor:pointer!important;` +
    "text-underline-offset:.15em!important;text-decoration-skip-ink:none!important}" +
    `${mark}:hover{background-color:color-mix(in srgb,var(${HUE}) 28%,transparent)!important}` +
    `${mark}:is(:focus-visible,[data-open]){outline:2px solid ${line}!important;outline-offset:1px!important}` +
    verdicts.join("") +
    // The reader's own few colours leave no room for hues and signs: here they tell what is what.
    `@media (forced-colors:active){${mark}{forced-color-adjust:none!important;color:CanvasText!important;` +
    `background-color:color-mix(in srgb,var(${HUE}) 30%,Canvas)!important}}`
  );
}

function signRule(mark: string, image: string | undefined): string {
  if (image === undefined) return "";
  return `${mark}{background-image:${image}!important;background-repeat:no-repeat!important;background-position:right top!important;background-size:.32em .32em!important}`;
}

function tints(hue: string): { readonly line: string; readonly ground: string } {
  return {
    line: `color-mix(in srgb,${hue} 75%,currentColor)`,
    ground: `color-mix(in srgb,${hue} 16%,transparent)`,
  };
}

/**
 * The style sheet of the second painter: the same ground and line. Signs cannot be drawn without
 * elements.
 */
export function highlightStyles({ hues, isPrinted }: Look): string {
  const shown = Object.entries(hues).map(([category, hue]) => highlightRules(category, hue));
  // The first rule is how the sheet is known as one of ours.
  return `${MARK_NAME}${WEIGHT}{}@media ${isPrinted ? "all" : "screen"}{${shown.join("")}}`;
}

function highlightRules(category: string, hue: string): string {
  const { line, ground } = tints(hue);
  return Object.entries(LOOKS)
    .map(([verdict, look]) => {
      const name = CSS.escape(highlightName({ category, verdict: verdict as VerdictId }));
      return `::highlight(${name}){background-color:${ground};text-decoration:underline ${look.line} ${line}}`;
    })
    .join("");
}
