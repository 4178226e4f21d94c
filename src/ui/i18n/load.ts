import { pickLanguage } from "../../model/language";
import type { Language } from "../../model/settings";
import { createTranslator } from "./translator";
import type { Table, Translator } from "./types";

const TABLES: Readonly<Record<Language, () => Promise<Table>>> = {
  en: async () => (await import("./en")).en,
  fr: async () => (await import("./fr")).fr,
  es: async () => (await import("./es")).es,
  ar: async () => (await import("./ar")).ar,
  zh: async () => (await import("./zh")).zh,
};

/** Loads one language's messages. `preferred` are the browser's languages (BCP 47), best first. */
export async function loadTranslator(
  chosen: Language | null,
  preferred: readonly string[],
): Promise<Translator> {
  const language = pickLanguage(chosen, preferred);
  const regional = preferred.find((tag) => tag.toLowerCase().split("-")[0] === language);
  return createTranslator(await TABLES[language](), regional);
}
