import { expect, test } from "vitest";
import { pickLanguage } from "../../src/model/language";

test.each([
  ["the reader's choice", "ar", ["fr-FR"], "ar"],
  ["the browser's first that there is", null, ["de-DE", "es-MX", "fr"], "es"],
  ["a script or region does not matter", null, ["ZH-Hant-TW"], "zh"],
  ["else English", null, ["de", "pt-BR"], "en"],
  ["English where the browser tells nothing", null, [], "en"],
] as const)("%s", (_, chosen, preferred, language) => {
  expect(pickLanguage(chosen, preferred)).toBe(language);
});
