import type { Claim } from "../../../core/annotation";
import type { Statement } from "../../../core/reference/model";
import type { Translator } from "../../i18n";
import { daysOf, formatEdtf } from "../../parts/edtf";
import { formatAmount, isQuantity } from "../../parts/value";
import type { CardContent, IntervalOf, Picture } from "./content";
import { layOut, type Range } from "./picture";

const finite = (end: number | null | undefined): number | null =>
  end === undefined || end === null || !Number.isFinite(end) ? null : end;

/** The claim's amount and every comparable source's on one scale; `null` where there is none. */
export function amounts(
  content: CardContent,
  intervalOf: IntervalOf,
  t: Translator,
): Picture | null {
  const { claim, verdict } = content.annotation;
  if (verdict === "other-period" || claim.low === undefined) return null;
  const others: Range[] = [];
  for (const statement of decisive(content)) {
    const range = amountOf(statement, claim, intervalOf);
    if (range) others.push({ label: labelOf(statement, content, t), ...range });
  }
  const page = { label: t("card_this_page"), low: finite(claim.low), high: finite(claim.high) };
  return layOut(page, others, (end) =>
    formatAmount(end, claim.currency, claim.unit === "share" ? "share" : null, t),
  );
}

function amountOf(statement: Statement, claim: Claim, intervalOf: IntervalOf) {
  const { value } = statement;
  if ("ordinal" in value) return { low: value.ordinal, high: value.ordinal };
  if (!isQuantity(value) || (value.currency ?? null) !== (claim.currency ?? null)) return null;
  const { low, high } = intervalOf(value);
  return { low: finite(low), high: finite(high) };
}

/**
 * When page and sources speak of different times, those times on one line; for a date the dates
 * themselves.
 */
export function times(content: CardContent, t: Translator): Picture | null {
  const { claim, verdict } = content.annotation;
  const dates = claim.kind === "date" && typeof claim.value === "string";
  if (!dates && verdict !== "other-period") return null;
  const page = dates ? daysOf(String(claim.value)) : claimDays(claim);
  if (page.first === null && page.last === null) return null;
  const others: Range[] = [];
  for (const statement of decisive(content)) {
    const edtf = dates ? dateOf(statement) : timeOf(statement, content);
    const days = edtf ? daysOf(edtf) : null;
    if (!days || (days.first === null && days.last === null)) continue;
    others.push({ label: labelOf(statement, content, t), low: days.first, high: days.last });
  }
  const range = { label: t("card_this_page"), low: page.first, high: page.last };
  return layOut(range, others, (day) => formatEdtf(isoDay(day), t));
}

function claimDays({ time }: Claim) {
  const day = (text: string | null) => (text && text !== ".." ? daysOf(text).first : null);
  return { first: day(time.start), last: day(time.end) };
}

const dateOf = ({ value }: Statement) => ("date" in value ? value.date : null);

const timeOf = (statement: Statement, content: CardContent) =>
  statement.time ?? content.sources.get(statement.source)?.publishedOn ?? null;

const decisive = (content: CardContent) =>
  (content.fact?.statements ?? []).filter((one) => one.rank !== "deprecated");

const labelOf = (statement: Statement, content: CardContent, t: Translator) =>
  content.sources.get(statement.source)?.publisher ?? t("source_no_publisher");

const isoDay = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
