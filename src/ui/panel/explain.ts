import type { Source } from "../../core/reference/model";
import type { ReportItem } from "../../model/report";
import type { ShownFact } from "../card";
import { type Explanation, explain } from "../card/model/explanation";
import { sourceRow } from "../card/model/rows";
import type { Translator } from "../i18n";

/** Why a finding has its verdict, in the reader's words where there are any. */
export type Explain = (item: ReportItem) => Explanation;

/** The part of the reference data from which sentences are made. */
export interface ExplainingData {
  readonly facts: readonly ShownFact[];
  readonly sources: readonly Source[];
}

/** The engine's own sentences: all there is in English, and in other languages until the data is there. */
export function inEnglish(t: Translator): Explain {
  const explanationLang = t.locale.startsWith("en") ? undefined : "en";
  return ({ explanation }) => ({ explanation, explanationLang });
}

/** The sentences that cards show. */
export function inWordsOf(t: Translator, { facts, sources }: ExplainingData): Explain {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return (item) => {
    const fact = item.fact === null ? undefined : factById.get(item.fact);
    const rows =
      fact?.statements.map((one) => sourceRow(fact, one, undefined, sourceById, t)) ?? [];
    const { reason, reasonParams, quote, explanation, hedge } = item;
    const annotation = { reason, reasonParams, quote, explanation, claim: { hedge } };
    return explain({ annotation }, rows, t);
  };
}
