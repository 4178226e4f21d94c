import type { Annotation } from "../../../core/annotation";
import type { Statement } from "../../../core/reference/model";
import type { Translator } from "../../i18n";
import { formatEdtf } from "../../parts/edtf";
import { formatValue } from "../../parts/value";
import type { CardContent, ShownFact } from "./content";

export interface Explanation {
  readonly explanation: string;
  /** `en` where the sentence is the engine's own and the reader's language is another. */
  readonly explanationLang: "en" | undefined;
}

/**
 * Why the verdict is what it is. In English the engine's sentence; in other languages the sentence
 * for the same reason, built from the data, or the engine's where there is none yet.
 */
export function explain(content: CardContent, t: Translator): Explanation {
  const { annotation, fact } = content;
  const statement = fact ? deciding(annotation, fact) : null;
  const words = fact && statement ? told(content, fact, statement, t) : { page: annotation.quote };
  const sentence = t.find(`reason_${annotation.reason}`, words);
  if (sentence !== null) return { explanation: sentence, explanationLang: undefined };
  const isEnglish = t.locale.startsWith("en");
  return {
    explanation: annotation.explanation,
    explanationLang: isEnglish ? undefined : "en",
  };
}

/** The statement that the engine's reason speaks of: the first that bears it, else the first compared. */
function deciding(annotation: Annotation, fact: ShownFact): Statement | null {
  const { statements, reason } = annotation;
  const chosen =
    statements.find((one) => one.reason === reason) ??
    statements.find((one) => one.comparable) ??
    statements[0];
  return fact.statements[chosen?.index ?? 0] ?? null;
}

function told(content: CardContent, fact: ShownFact, statement: Statement, t: Translator) {
  const { annotation, sources } = content;
  const source = sources.get(statement.source);
  const publisher = source?.publisher ?? t("source_no_publisher");
  const value = formatValue(statement.value, fact.unit, t);
  const time = statement.time ?? source?.publishedOn;
  const isDated = Boolean(time) && fact.kind !== "date" && (fact.holdsFor ?? "always") !== "always";
  const when = time && (isDated || statement.time) ? formatEdtf(time, t) : "";
  const given = t.find(when ? "reason_given_when" : "reason_given", { publisher, value, when });
  const { hedge } = annotation.claim;
  return {
    page:
      hedge && !annotation.quote.startsWith(hedge)
        ? `${hedge} ${annotation.quote}`
        : annotation.quote,
    publisher,
    given: given ?? value,
    others: others(fact, value, t),
  };
}

function others(fact: ShownFact, own: string, t: Translator): string {
  const values = fact.statements
    .filter((one) => one.rank !== "deprecated")
    .map((one) => formatValue(one.value, fact.unit, t))
    .filter((value) => value !== own);
  return new Intl.ListFormat(t.locale).format(new Set(values));
}
