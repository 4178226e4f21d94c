import type { Translator } from "../i18n";
import type { Problem } from "./tab-actions";

/** What went wrong as a sentence; `null` where nothing did. */
export function problemText(problem: Problem | null, t: Translator): string | null {
  if (problem === null) return null;
  return problem.kind === "refused" ? t("popup_refused") : problem.text;
}
