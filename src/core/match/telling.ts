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

/** The amounts of a fact by which it is recognised although not all its cues are met. */
export function tellingAmounts({ kind, cues, statements }: CompiledFact): number[] {
  if (kind !== "quantity" || (cues.form !== "count" && cues.form !== "money")) return [];
  return statements.flatMap(({ value, rank }) =>
    "amount" in value &&
    rank !== "deprecated" &&
    significance(cues.form, value.amount) >= DIGITS - 1
      ? [value.amount]
      : [],
  );
}

/** What a sentence must state besides an amount that tells of itself. */
const STATED_BESIDE = 2;

/**
 * Whether the figure is such an amount of the fact and the frame, in which groups may be missing,
 * says enough besides.
 * @param attached It counts what the fact counts.
 */
export function isTold(
  fact: CompiledFact,
  { amount, form }: QuantitySpan,
  frame: Frame,
  attached: boolean,
): boolean {
  if (form === "share" || form === "ordinal") return false;
  if (!tellingAmounts(fact).includes(amount) || frame.stated < STATED_BESIDE) return false;
  if (significance(fact.cues.form, amount) >= DIGITS) return true;
  return attached && frame.subject === "stated" && frame.missing <= 1;
}

function significance(form: string, amount: number): number {
  const digits = `${amount}`.replace(/\D|0+$/g, "").length;
  return digits + (form === "money" ? CURRENCY : 0);
}
