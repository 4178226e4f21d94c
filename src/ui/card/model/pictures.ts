import type { Claim } from "../../../core/annotation";
import type { Statement } from "../../../core/reference/model";
import type { Translator } from "../../i18n";
import { type Days, daysOf, formatEdtf } from "../../parts/edtf";
import { formatAmount } from "../../parts/value";
import type { CardContent, IntervalOf, Picture } from "./content";
import { layOut, type Range } from "./picture";

type Ends = Omit<Range, "label">;

/**
 * The claim's amount and every source's in the same currency on one scale; `null` where there is
 * nothing to compare: no amounts, another time, or the very same figure.
 */
export function amounts(
  content: CardContent,
  intervalOf: IntervalOf,
  t: Translator,
): Picture | null {
  const { claim, verdict } = content.annotation;
  const { low, high, currency, unit } = claim;
  if (verdict === "other-period" || verdict === "matches" || low === undefined) return null;
  return draw(
    content,
    { low, high: high ?? null },
    (statement) => amountOf(statement, claim, intervalOf),
    (end) => formatAmount(end, currency, unit, t),
    t,
  );
}

function amountOf({ value }: Statement, claim: Claim, intervalOf: IntervalOf): Ends | null {
  if ("ordinal" in value) return { low: value.ordinal, high: value.ordinal };
  if (!("amount" in value) || (value.currency ?? null) !== (claim.currency ?? null)) return null;
  return intervalOf(value);
}

/**
 * When page and sources speak of different times, those times on one line; for a date the dates
 * themselves.
 */
export function times(content: CardContent, t: Translator): Picture | null {
  const { claim, verdict } = content.annotation;
  const isDate = claim.kind === "date" && typeof claim.value === "string";
  if (!isDate && verdict !== "other-period") return null;
  const { start, end } = claim.time;
  const edtfOf = ({ value, time, source }: Statement) => {
    if (isDate) return "date" in value ? value.date : null;
    return time ?? content.sources.get(source)?.publishedOn;
  };
  return draw(
    content,
    ends(daysOf(isDate ? String(claim.value) : `${start}/${end}`)),
    (statement) => ends(daysOf(edtfOf(statement) ?? "")),
    (day) => formatEdtf(new Date(day * 86_400_000).toISOString().slice(0, 10), t),
    t,
  );
}

function ends({ first, last }: Days): Ends | null {
  return first === null && last === null ? null : { low: first, high: last };
}

/** The page's range above those of the statements that count. */
function draw(
  { fact, sources }: CardContent,
  page: Ends | null,
  endsOf: (statement: Statement) => Ends | null,
  format: (end: number) => string,
  t: Translator,
): Picture | null {
  if (!page) return null;
  const others: Range[] = [];
  for (const statement of fact?.statements ?? []) {
    const range = statement.rank === "deprecated" ? null : endsOf(statement);
    const label = sources.get(statement.source)?.publisher ?? t("source_no_publisher");
    if (range) others.push({ label, ...range });
  }
  return layOut({ label: t("card_this_page"), ...page }, others, format);
}
