import type { Settings } from "../model/settings";
import type { Translator } from "./i18n";
import { loadTranslator } from "./i18n/load";

/** Loads the reader's language and sets the document up for it. */
export async function prepareSurface(settings: Pick<Settings, "language">): Promise<Translator> {
  const t = await loadTranslator(settings.language, navigator.languages);
  document.documentElement.lang = t.locale;
  document.documentElement.dir = t.dir;
  return t;
}
