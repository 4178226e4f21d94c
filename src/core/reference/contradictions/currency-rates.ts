import type { QuantityValue } from "../../value";
import type { Fact } from "../model";
import type { FindContradictions, Finding } from "./finding";
import { pairs } from "./pairs";
import { showValue } from "./show";

/**
 * How many times as high one rate may be as another in one article. Rates of one year differ by
 * some percent and conversions are rounded; half as much again is an error of printing.
 */
const MAX_RATIO = 1.5;

interface Conversion {
  readonly fact: string;
  readonly source: string;
  /** Both codes in alphabetical order: `CNY/USD`. */
  readonly currencies: string;
  /** How many of the first currency make one of the second. */
  readonly rate: number;
  readonly shown: string;
}

/**
 * A source that converts sums at rates of its own: one of them is likely misprinted. Statements of
 * every rank are read, since a deprecated one is deprecated for this very reason.
 */
export const findCurrencyRates: FindContradictions = ({ facts }) =>
  pairs(facts.flatMap(conversionsOf)).flatMap(([a, b]): Finding[] => {
    if (a.source !== b.source || a.currencies !== b.currencies) return [];
    if (Math.max(a.rate, b.rate) / Math.min(a.rate, b.rate) <= MAX_RATIO) return [];
    const [first, second] = a.currencies.split("/");
    const rates = `${round(a.rate)} and ${round(b.rate)} ${first} to one ${second}`;
    return [
      {
        check: "currency-rates",
        facts: [...new Set([a.fact, b.fact])],
        between: [a.shown, b.shown],
        says: `source ${a.source} converts at rates more than half apart, ${rates}`,
      },
    ];
  });

function conversionsOf({ id, statements }: Fact): Conversion[] {
  const sums = statements.flatMap(({ source, paragraph, value }) =>
    "amount" in value && value.amount > 0 && value.currency !== undefined
      ? [{ source, paragraph, value, currency: value.currency }]
      : [],
  );
  return pairs(sums).flatMap(([one, other]) => {
    if (one.source !== other.source || one.paragraph !== other.paragraph) return [];
    if (one.currency === other.currency) return [];
    const [a, b] = one.currency < other.currency ? [one, other] : [other, one];
    return [
      {
        fact: id,
        source: a.source,
        currencies: `${a.currency}/${b.currency}`,
        rate: a.value.amount / b.value.amount,
        shown: `${a.source}: ${showSum(a.value)} = ${showSum(b.value)}`,
      },
    ];
  });
}

function showSum(value: QuantityValue): string {
  return showValue({ ...value, bound: "exact" });
}

function round(rate: number): string {
  return rate.toLocaleString("en", { maximumSignificantDigits: 3 });
}
