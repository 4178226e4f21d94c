import type { VerdictId } from "../../core/annotation";
import { MARK_NAME } from "../blocks/elements";
import { ID_ATTRIBUTE } from "./dress";

/** What the look of marks depends on. */
export interface Look {
  /** Hue by category as `#rrggbb`; only these categories are shown. */
  readonly hues: Readonly<Record<string, string>>;
  /** Whether highlights are printed. */
  readonly isPrinted: boolean;
}

/** Verdicts are told apart by line and sign, so that nothing rests on colour alone (WCAG 1.4.1). */
export const VERDICT_LOOKS: Readonly<
  Record<VerdictId, { readonly line: string; readonly width: string; readonly sign: string }>
> = {
  matches: { line: "solid", width: "2px", sign: "✓" },
  consistent: { line: "dashed", width: "2px", sign: "≈" },
  differs: { line: "wavy", width: "2px", sign: "≠" },
  "sources-disagree": { line: "double", width: "2px", sign: "⇄" },
  "other-period": { line: "dotted", width: "2px", sign: "◷" },
  mention: { line: "solid", width: "1px", sign: "" },
};

/** An id that no element needs to have: it only outweighs the page's own selectors. */
const WEIGHT = ":not(#_#_#_)";
const MARK = `${MARK_NAME}[${ID_ATTRIBUTE}]${WEIGHT}`;

/**
 * The style sheet of the marks. Nothing in it takes space: a mark is as wide and high as its text
 * was. What a page's own rules for every element would do to a mark is undone by `all`.
 */
export function markStyles({ hues, isPrinted }: Look): string {
  const shown = Object.entries(hues).map(([category, hue]) => shownCategory(category, hue));
  return [
    `${MARK_NAME}${WEIGHT},${MARK_NAME}${WEIGHT}::before,${MARK_NAME}${WEIGHT}::after{all:unset!important;` +
      "unicode-bidi:normal!important;direction:inherit!important}",
    `@media ${isPrinted ? "all" : "screen"}{${shown.join("")}}`,
  ].join("");
}

function shownCategory(category: string, hue: string): string {
  const mark = `${MARK}[data-category=${CSS.escape(category)}]`;
  const line = `color-mix(in srgb,${hue} 75%,currentColor)`;
  const ground = `color-mix(in srgb,${hue} 16%,transparent)`;
  const verdicts = Object.entries(VERDICT_LOOKS).map(
    ([verdict, look]) =>
      `${mark}[data-verdict=${verdict}]{text-decoration:underline ${look.line} ${line} ${look.width}!important}` +
      signRule(`${mark}[data-verdict=${verdict}]`, look.sign, line),
  );
  return (
    `${mark}{background-color:${ground}!important;cursor:pointer!important;` +
    "text-underline-offset:.15em!important;text-decoration-skip-ink:none!important}" +
    `${mark}:hover{background-color:color-mix(in srgb,${hue} 28%,transparent)!important}` +
    `${mark}:focus-visible{outline:2px solid ${line}!important;outline-offset:1px!important}` +
    verdicts.join("")
  );
}

/** The sign hangs above the end of the mark, out of the flow. It is no text: it cannot be copied or read out. */
function signRule(mark: string, sign: string, colour: string): string {
  if (sign === "") return "";
  return (
    `${mark}:not([data-continued]){position:relative!important}` +
    `${mark}:not([data-continued])::after{content:"${sign}"/""!important;position:absolute!important;` +
    "inset-inline-end:-.1em!important;top:-.35em!important;font:700 .55em/1 system-ui,sans-serif!important;" +
    `color:${colour}!important;pointer-events:none!important;white-space:nowrap!important}`
  );
}
