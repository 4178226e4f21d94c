import { h } from "preact";
import type { VerdictId } from "../../core/annotation";
import type { Translator } from "../i18n";
import { verdictName } from "../parts/verdict";
import { MARK } from "./MarkedText";

const MEANINGS = [
  ["matches", "welcome_matches"],
  ["consistent", "welcome_consistent"],
  ["differs", "welcome_differs"],
  ["sources-disagree", "welcome_sources_disagree"],
  ["other-period", "welcome_other_period"],
  ["mention", "welcome_mention"],
] as const satisfies readonly (readonly [VerdictId, string])[];

/** Each verdict's line and sign, with its name and what it means. */
export function Legend({ t }: { readonly t: Translator }) {
  return (
    <section aria-labelledby="legend">
      <h2 id="legend">{t("welcome_legend")}</h2>
      <dl class="fa-legend">
        {MEANINGS.map(([verdict, meaning]) => (
          <div key={verdict}>
            <dt>
              {h(
                MARK,
                { "data-fact-annotator": "", "data-category": "interpol", "data-verdict": verdict },
                verdictName(verdict, t),
              )}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
