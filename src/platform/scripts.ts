/** The scripts and pages of the extension, by their place in the built folder. */
import type { PublicPath } from "wxt/browser";
import type { Language } from "../model/settings";

export type ScriptPath = Extract<PublicPath, `${string}.js`>;
type PagePath = Extract<PublicPath, `${string}.html`>;

/** The words of marks and card in a language; runs before the engine. */
export function wordsOf(language: Language): ScriptPath {
  return `/words-${language}.js` as string as ScriptPath;
}

export const GATE = "/gate.js" as string as ScriptPath;
export const ENGINE = "/engine.js" as string as ScriptPath;
export const CARD = "/card.js" as string as ScriptPath;
export const FIRST_RUN = "/welcome.html" as string as PagePath;
export const OPTIONS = "/options.html" as string as PagePath;
