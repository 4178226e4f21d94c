/** Which language the reader is spoken to in. */
import { LANGUAGES, type Language } from "./settings";

/**
 * The reader's choice, else the browser's first language that there is, else English.
 *
 * @param preferred the browser's languages (BCP 47), best first
 */
export function pickLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const primary = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  const found = primary.find((tag) => LANGUAGES.some((language) => language === tag));
  return LANGUAGES.find((language) => language === found) ?? "en";
}
