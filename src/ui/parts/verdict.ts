/** What a verdict is called, the same on every surface. */
import type { VerdictId } from "../../core/annotation";
import type { Translator } from "../i18n";

export function verdictName(verdict: VerdictId, t: Translator): string {
  return t(`verdict_${verdict}`);
}

/** One or two words, where a figure stands beside them. */
export function shortVerdictName(verdict: VerdictId, t: Translator): string {
  return t(`verdict_short_${verdict}`);
}

/** Most telling first: the order in which surfaces list them. */
export const VERDICTS: readonly VerdictId[] = [
  "differs",
  "sources-disagree",
  "other-period",
  "consistent",
  "matches",
  "mention",
];
