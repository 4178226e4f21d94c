import type { ComparedStatement } from "../../../core/annotation";
import type { Source, Statement } from "../../../core/reference/model";
import type { Translator } from "../../i18n";
import { formatEdtf } from "../../parts/edtf";
import { formatValue } from "../../parts/value";
import type { RowRelation, ShownFact, SourceRow } from "./content";

/** One of a fact's statements as a row; without `compared` it is merely what the source states. */
export function sourceRow(
  fact: ShownFact,
  statement: Statement,
  compared: ComparedStatement | undefined,
  sources: ReadonlyMap<string, Source>,
  t: Translator,
): SourceRow {
  const source = sources.get(statement.source);
  const publisher = source?.publisher ?? t("source_no_publisher");
  const relation = relationOf(statement, compared);
  return {
    source: statement.source,
    relation,
    relationText: relation === "stated" ? "" : t(`card_row_${relation}`),
    value: formatValue(statement.value, fact.unit, t),
    publisher,
    title: source?.publisher ? null : (source?.title ?? statement.source),
    where: t("card_where", {
      publisher,
      date: sourceDate(source, t),
      paragraph: t("card_paragraph", { number: statement.paragraph }),
    }),
    attribution: statement.attribution ?? null,
    period: period(statement, source, t),
    summary: tellsMore(statement) ? statement.summary : null,
    note: relation === "deprecated" ? (statement.rankReason ?? null) : null,
  };
}

/** The source's day in words; a day concluded from the events says so. */
export function sourceDate(source: Source | undefined, t: Translator): string {
  if (!source?.publishedOn) return t("source_no_date");
  const date = formatEdtf(source.publishedOn, t);
  return source.publishedOnIsInferred ? t("source_inferred_date", { date }) : date;
}

function relationOf(statement: Statement, compared: ComparedStatement | undefined): RowRelation {
  if (statement.rank === "deprecated") return "deprecated";
  if (!compared) return "stated";
  if (compared.relation !== "not-comparable") return compared.relation;
  return OTHER_PERIOD.has(compared.reason) ? "other-period" : "not-comparable";
}

/** Reasons of the engine that say: this statement is of another time than the claim. */
const OTHER_PERIOD: ReadonlySet<string> = new Set([
  "another-time",
  "known-at-another-time",
  "undated",
  "time-implied",
]);

/** The time a statement is made for, where it is not simply the day of its article. */
function period({ time }: Statement, source: Source | undefined, t: Translator): string | null {
  return time && time !== source?.publishedOn ? formatEdtf(time, t) : null;
}

/** A figure, a date or a name says it all; of a quotation or a position only the summary does. */
function tellsMore({ value }: Statement): boolean {
  return "fingerprint" in value || "holder" in value;
}
