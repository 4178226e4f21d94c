import type { Bound, QuantityValue, Value } from "../../value";
import type { Statement } from "../model";

const WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  nearly: "nearly ",
  moreThan: "more than ",
  atLeast: "at least ",
  atMost: "at most ",
  lessThan: "less than ",
};

/** A statement with its source, as a finding names it: `002: more than 8,600,000,000 CNY`. */
export function showStatement({ source, value }: Statement): string {
  return `${source}: ${showValue(value)}`;
}

/** A value in a few words. A quotation's wording is not known: its speaker stands for it. */
export function showValue(value: Value): string {
  if ("amount" in value) return showQuantity(value);
  if ("date" in value) return value.date;
  if ("ordinal" in value) return `number ${value.ordinal} of ${value.scale}`;
  if ("names" in value) return value.list ? value.names.join(", ") : (value.names[0] ?? "");
  if ("speaker" in value) return `said by ${value.speaker}`;
  return `${value.holder}: ${value.stance}`;
}

function showQuantity({ amount, bound, currency, basis }: QuantityValue): string {
  const parts = [amount.toLocaleString("en"), currency, basis === "total" ? "in total" : basis];
  return WORDS[bound] + parts.filter((part) => part !== undefined).join(" ");
}
