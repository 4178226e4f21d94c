/** Values and times in words, for explanations in English. */
import { partsOf } from "../claim/period/days";
import { parseEdtf } from "../claim/period/edtf";
import type { FigureForm } from "../reference/cues";
import type { Statement } from "../reference/model";
import type { Bound, QuantityValue } from "../value";

/** What of a fact decides how its values are printed. */
export interface Measure {
  readonly unit?: string | undefined;
  readonly cues: { readonly form?: FigureForm | undefined };
}

const HEDGES: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  nearly: "nearly ",
  moreThan: "more than ",
  atLeast: "at least ",
  atMost: "at most ",
  lessThan: "fewer than ",
};

const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: "yuan",
  USD: "US dollars",
  EUR: "euros",
  GBP: "pounds",
};

/** A statement's value as a reader would print it: "more than 8.6 billion yuan". */
export function valueInWords(fact: Measure, statement: Statement): string {
  const { value } = statement;
  if ("amount" in value) return quantityInWords(fact, value);
  if ("ordinal" in value) return ordinalInWords(value.ordinal);
  if ("date" in value) return dateInWords(value.date);
  if ("names" in value) return "list" in value ? listInWords(value.names) : (value.names[0] ?? "");
  if ("holder" in value) return `${value.holder}: ${value.view}`;
  return `a statement by ${value.speaker}`;
}

function quantityInWords(fact: Measure, value: QuantityValue): string {
  const isShare = fact.cues.form === "share";
  const amount =
    isShare && value.amount <= 1 ? `${value.amount * 100} percent` : amountInWords(value.amount);
  const percent = fact.unit === "percent" ? " percent" : "";
  const currency = value.currency ? ` ${CURRENCIES[value.currency] ?? value.currency}` : "";
  const basis = value.basis === "per year" ? " a year" : value.basis === "total" ? " in total" : "";
  return `${HEDGES[value.bound]}${amount}${percent}${currency}${basis}`;
}

/** 8600000000 -> "8.6 billion"; 2566 -> "2,566". */
export function amountInWords(amount: number): string {
  for (const [size, word] of SCALES) {
    if (amount >= size && Number.isInteger((amount / size) * 100))
      return `${amount / size} ${word}`;
  }
  return amount.toLocaleString("en-US");
}

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

export function ordinalInWords(ordinal: number): string {
  const tens = ordinal % 100;
  const ending = tens > 10 && tens < 20 ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th");
  return `${ordinal}${ending}`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** EDTF in words: "2016-11" -> "November 2016"; "2014/2017-03" -> "2014 to March 2017". */
export function dateInWords(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return oneDate(first);
  if (first === "" || first === "..") return `until ${oneDate(last)}`;
  if (last === "" || last === "..") return `since ${oneDate(first)}`;
  return `${oneDate(first)} to ${oneDate(last)}`;
}

function oneDate(edtf: string): string {
  const [year = "", month, day] = edtf.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Two days as the shortest EDTF that covers just them: a year, a month, a day or an interval. */
export function shortestEdtf(start: string, end: string): string {
  if (start === end) return start;
  if (start === ".." || end === "..") return `${start}/${end}`;
  const { year, month } = partsOf(start);
  const candidates = [String(year), `${year}-${String(month).padStart(2, "0")}`];
  for (const candidate of candidates) {
    const whole = parseEdtf(candidate);
    if (whole?.start === start && whole.end === end) return candidate;
  }
  return `${start}/${end}`;
}

function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
