/** What a verdict is called and looks like, the same on every surface. */
import type { VerdictId } from "../../core/annotation";
import type { Translator } from "../i18n";

const NAMES = {
  matches: "verdict_matches",
  consistent: "verdict_consistent",
  differs: "verdict_differs",
  "sources-disagree": "verdict_sources_disagree",
  "other-period": "verdict_other_period",
  mention: "verdict_mention",
} as const;

export function verdictName(verdict: VerdictId, t: Translator): string {
  return t(NAMES[verdict]);
}

const SHORT_NAMES = {
  matches: "verdict_short_matches",
  consistent: "verdict_short_consistent",
  differs: "verdict_short_differs",
  "sources-disagree": "verdict_short_sources_disagree",
  "other-period": "verdict_short_other_period",
  mention: "verdict_short_mention",
} as const;

/** One or two words, where a figure stands beside them. */
export function shortVerdictName(verdict: VerdictId, t: Translator): string {
  return t(SHORT_NAMES[verdict]);
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
