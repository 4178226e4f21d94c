import {
  CONTROL_GLYPHS,
  type ControlGlyph,
  VERDICT_GLYPHS,
  type VerdictGlyph,
} from "../../parts/glyphs";
import { el, svg } from "./element";

/** Repeats what words beside it say, so it is hidden from the tree. */
export function verdictGlyph(name: VerdictGlyph): SVGElement {
  return glyph(VERDICT_GLYPHS[name]);
}

/** A button with a glyph; `label` is its accessible name and its tooltip. */
export function iconButton(
  name: ControlGlyph,
  label: string,
  onclick: () => void,
  more: Parameters<typeof el>[1] = {},
): HTMLButtonElement {
  return el("button", { class: "fa-icon", "aria-label": label, title: label, onclick, ...more }, [
    glyph(CONTROL_GLYPHS[name]),
  ]);
}

export function textButton(label: string, onclick: () => void, kind = ""): HTMLButtonElement {
  return el("button", { class: `fa-button ${kind}`, onclick }, [label]);
}

function glyph(d: string): SVGElement {
  return svg("svg", { class: "fa-glyph", viewBox: "0 0 16 16", "aria-hidden": "true" }, [
    svg("path", { d }),
  ]);
}
