import type { QuantitySpan } from "../claim/types";
import type { CompiledFact } from "../reference/compiled";
import type { Frame } from "./frame";

/**
 * How far an amount tells of itself what it is the amount of, by its significant digits: in news of
 * one subject "2,542" hardly stands for two things, "20,000" does. A currency says as much as a
 * digit.
 */
const DIGITS = 3;
const CURRENCY = 1;

/** An amount below this stands beside any other by chance. */
const LEAST_COMPANY = 10;

/** The amounts by which a fact is recognised although not all its cues are met. */
export function tellingAmounts({ kind, cues, statements }: CompiledFact): number[] {
  if (kind !== "quantity" || (cues.form !== "count" && cues.form !== "money")) return [];
  return statements.flatMap(({ value, rank }) =>
    "amount" in value && rank !== "deprecated" ? [value.amount] : [],
  );
}

/** The figure is one of them, printed as an amount. Cheap: most figures are none. */
export function isTelling(fact: CompiledFact, { amount, form }: QuantitySpan): boolean {
  return form !== "share" && form !== "ordinal" && tellingAmounts(fact).includes(amount);
}

/** What a sentence must state besides an amount that tells of itself. */
const STATED_BESIDE = 2;

/**
 * Whether the frame of a telling figure, in which groups may be missing, says enough besides: the
 * fewer digits the figure has, the more.
 * @param attached It counts what the fact counts.
 * @param others All figures of the sentence. Two that stand together in a source as well are hardly
 *   there by chance.
 */
export function isTold(
  fact: CompiledFact,
  { amount }: QuantitySpan,
  frame: Frame,
  attached: boolean,
  others: readonly QuantitySpan[],
): boolean {
  const inCompany = others.some(
    (other) =>
      other.amount >= LEAST_COMPANY &&
      other.amount !== amount &&
      fact.cues.beside.includes(other.amount),
  );
  if (inCompany && attached) return frame.stated + frame.implied > 0;
  if (frame.stated < STATED_BESIDE) return false;
  const significance = significantDigits(amount) + (fact.cues.form === "money" ? CURRENCY : 0);
  if (inCompany || (significance >= DIGITS && frame.missing <= 1)) return true;
  return (
    significance === DIGITS - 1 &&
    attached &&
    frame.subject === "stated" &&
    frame.stated > STATED_BESIDE &&
    frame.missing <= 1
  );
}

function significantDigits(amount: number): number {
  return `${amount}`.replace(/\D|0+$/g, "").length;
}
