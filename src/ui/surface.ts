import type { Settings } from "../model/settings";
import type { Translator } from "./i18n";
import { loadTranslator } from "./i18n/load";

/**
 * Loads the reader's language and sets the document up for it. The browser's language is loaded
 * while the settings are still being read, since few readers choose another.
 */
export async function prepareSurface(
  settings: Promise<Pick<Settings, "language">>,
): Promise<Translator> {
  const likely = loadTranslator(null, navigator.languages);
  const { language } = await settings;
  const t = await (language === null ? likely : loadTranslator(language, navigator.languages));
  document.documentElement.lang = t.locale;
  document.documentElement.dir = t.dir;
  return t;
}
