/** Shows one surface in one state: `?surface=card&state=differs&lang=en`. */

import { LANGUAGES } from "../../../src/model/settings";
import { loadTranslator } from "../../../src/ui/i18n/load";
import { showCard } from "./card";
import { showOptions } from "./options";
import { showPanel } from "./panel";
import { showPopup } from "./popup";
import { showWelcome } from "./welcome";

const query = new URLSearchParams(location.search);
const language = LANGUAGES.find((one) => one === query.get("lang")) ?? "en";
const t = await loadTranslator(language, []);
document.documentElement.lang = t.locale;
document.documentElement.dir = t.dir;

const SURFACES: Readonly<Record<string, (state: string) => void>> = {
  card: (state) => showCard(state, t),
  options: (state) => showOptions(state, t),
  panel: (state) => showPanel(state, t),
  welcome: (state) => showWelcome(state, t),
  popup: (state) => showPopup(state, t),
};

SURFACES[query.get("surface") ?? "card"]?.(query.get("state") ?? "matches");
document.documentElement.dataset.ready = "true";
