/** Values of statements as words: "more than 8.6 billion Chinese yuan", "86 (session)", "Lyon". */
import type { QuantityValue, Value } from "../../core/value";
import type { Translator } from "../i18n";
import { formatEdtf } from "./edtf";

/** The value with its hedge; `unit` is what a quantity counts, in the plural. */
export function formatValue(value: Value, unit: string | undefined, t: Translator): string {
  if ("amount" in value) return formatQuantity(value, unit, t);
  if ("date" in value) return formatEdtf(value.date, t);
  if ("ordinal" in value) return t("value_rank", { value: value.ordinal, scale: value.scale });
  if ("fingerprint" in value) return t("value_quote", { speaker: value.speaker });
  if ("holder" in value) return t("value_position", { holder: value.holder, view: value.view });
  return value.list ? formatList(value.names, t) : (value.names[0] ?? "");
}

function formatList(names: readonly string[], t: Translator): string {
  return new Intl.ListFormat(t.locale).format(names);
}

function formatQuantity(value: QuantityValue, unit: string | undefined, t: Translator): string {
  const { amount, bound, currency, basis } = value;
  const number = formatAmount(amount, currency, unit, t);
  const hedged = bound === "exact" ? number : t(`bound_${bound}`, { value: number });
  const counted = withUnit(hedged, unit, t);
  if (basis === "per year") return t("basis_year", { value: counted });
  return basis === "total" ? t("basis_total", { value: counted }) : counted;
}

/** Units that are part of the number itself. */
const PERCENT: Readonly<Record<string, number>> = { share: 1, percent: 100 };

function withUnit(value: string, unit: string | undefined, t: Translator): string {
  if (unit === undefined || Object.hasOwn(PERCENT, unit)) return value;
  return t("value_unit", { value, unit: t.find(`unit_${unit}`) ?? unit });
}

/** A bare amount: money by its currency's name, a share as a percentage, large numbers in words. */
export function formatAmount(
  amount: number,
  currency: string | null | undefined,
  unit: string | null | undefined,
  t: Translator,
): string {
  const hundred = unit && Object.hasOwn(PERCENT, unit) ? PERCENT[unit] : undefined;
  const options: Intl.NumberFormatOptions =
    Math.abs(amount) >= 1_000_000
      ? { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 6 }
      : { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  if (currency) Object.assign(options, { style: "currency", currency, currencyDisplay: "name" });
  else if (hundred) options.style = "percent";
  return new Intl.NumberFormat(t.locale, options).format(amount / (hundred ?? 1));
}
