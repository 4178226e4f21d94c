import type { Annotation, Claim } from "../../../core/annotation";
import type { Translator } from "../../i18n";
import type { SourceRow } from "./content";

export interface Explanation {
  readonly explanation: string;
  /** `en` where the sentence is the engine's own and the reader's language is another. */
  readonly explanationLang: "en" | undefined;
}

/** What a sentence is made of: a card's content has it, and a finding of a list. */
export interface Reasoned {
  readonly annotation: Pick<Annotation, "reason" | "reasonParams" | "quote" | "explanation"> & {
    readonly claim: Pick<Claim, "hedge">;
  };
}

/**
 * Why the verdict is what it is. In English the engine's sentence; in other languages the sentence
 * for the same reason, built from the rows, or the engine's where there is none yet.
 */
export function explain(
  { annotation }: Reasoned,
  rows: readonly SourceRow[],
  t: Translator,
): Explanation {
  const { reason, reasonParams, quote, claim, explanation } = annotation;
  const row = rows[Number(reasonParams.statement ?? 0)];
  const { publisher = "", value = "", period: when = "" } = row ?? {};
  const told = when ? { publisher, value, when } : { publisher, value };
  const { hedge } = claim;
  const sentence = t.find(`reason_${reason}`, {
    page: hedge && !quote.startsWith(hedge) ? `${hedge} ${quote}` : quote,
    publisher,
    given: t.find(when ? "reason_given_when" : "reason_given", told) ?? value,
    others: others(rows, value, t),
  });
  if (sentence !== null) return { explanation: sentence, explanationLang: undefined };
  return { explanation, explanationLang: t.locale.startsWith("en") ? undefined : "en" };
}

function others(rows: readonly SourceRow[], own: string, t: Translator): string {
  const values = rows
    .filter(({ relation, value }) => relation !== "deprecated" && value !== own)
    .map(({ value }) => value);
  return new Intl.ListFormat(t.locale).format(new Set(values));
}
