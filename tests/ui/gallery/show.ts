import type { Cleanup } from "../../../src/model/ports";
import { LANGUAGES, type Language } from "../../../src/model/settings";
import type { Translator } from "../../../src/ui/i18n";
import { loadTranslator } from "../../../src/ui/i18n/load";
import { showCard } from "./card";
import { showOptions } from "./options";
import { showPanel } from "./panel";
import { showPopup } from "./popup";
import type { GalleryState } from "./states";
import { showWelcome } from "./welcome";

type Show = (state: string, t: Translator) => Cleanup;

const SHOWS: Readonly<Record<GalleryState["surface"], Show>> = {
  card: showCard,
  popup: showPopup,
  panel: showPanel,
  options: showOptions,
  welcome: showWelcome,
};

/** Shows a surface in a state and a language; resolves once it is drawn. */
export async function show({ surface, state }: GalleryState, language: Language): Promise<Cleanup> {
  const t = await loadTranslator(language, []);
  document.documentElement.lang = t.locale;
  document.documentElement.dir = t.dir;
  document.title = t("product");
  const hide = SHOWS[surface](state, t);
  await new Promise((done) => setTimeout(done, 60));
  return () => {
    hide();
    document.body.replaceChildren();
    document.body.className = "";
  };
}

export function languageOf(tag: string | null): Language {
  return LANGUAGES.find((one) => one === tag) ?? "en";
}
