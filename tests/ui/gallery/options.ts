import { categories } from "../../../reference-data/categories.json";
import type { Cleanup } from "../../../src/model/ports";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/model/settings";
import type { Translator } from "../../../src/ui/i18n";
import { mountOptions } from "../../../src/ui/options";
import { intervalOf } from "../fixtures/card";
import { fakePorts } from "../fixtures/ports";
import { facts, sources } from "../fixtures/reference";
import { report } from "../fixtures/report";

export const USED: Settings = {
  ...DEFAULT_SETTINGS,
  categoriesOff: ["events"],
  colours: { interpol: "#f7d94c" },
  sitesOn: ["gazette.example"],
  sitesOff: ["paper.example"],
  ignoredClaims: [
    { fact: "interpol-member-count", quote: "190 members", host: "news.example", at: 1.75e12 },
  ],
  ignoredFacts: [{ fact: "red-notice-political-use", at: 1.75e12 }],
};

/** The options as they are at first (`fresh`), used for a while (`used`), with facts unfolded (`facts`), or after an ignored claim was shown again (`said`). */
export function showOptions(state: string, t: Translator): Cleanup {
  document.body.className = "fa-theme";
  const settings = state === "fresh" ? DEFAULT_SETTINGS : USED;
  const { ports } = fakePorts(report(), settings);
  const unmount = mountOptions({
    root: document.body,
    ports,
    reference: { sources: [...sources.values()], categories, facts: Object.values(facts) },
    intervalOf,
    version: "0.1.0",
    t,
    onLanguage: () => {},
  });
  setTimeout(() => press(state), 30);
  return unmount;
}

function press(state: string): void {
  if (state === "facts") {
    for (const details of document.querySelectorAll("details")) details.open = true;
    document.querySelector("#reference")?.scrollIntoView();
  }
}
