/** How large a value is beside those that sources give. */
import type { Candidate } from "../match/candidate";
import type { Statement } from "../reference/model";

/** How many times off a figure may be that is given for the same thing. */
const RIVAL_FACTOR = 2;

/**
 * Whether the value may be given in place of the statement's: two accounts of one count are seldom
 * further apart than twice, a part of it mostly is. Figures turned round (203 for 230) and a nought
 * more or less are slips of the pen.
 */
export function isRival(reading: Candidate["reading"], { value }: Statement): boolean {
  if (reading.kind === "quantity" && "amount" in value)
    return areRivals(reading.amount, value.amount);
  // Second and third are rivals as well as first and tenth; the second assembly in China is no 86th.
  if (reading.kind === "rank" && "ordinal" in value && value.ordinal > HIGH_PLACE)
    return areRivals(reading.ordinal, value.ordinal);
  return true;
}

/** Above this a place is a number like others. */
const HIGH_PLACE = 10;

function areRivals(ours: number, theirs: number): boolean {
  const ratio = ours / theirs;
  return (
    (ratio <= RIVAL_FACTOR && ratio >= 1 / RIVAL_FACTOR) || digitsOf(ours) === digitsOf(theirs)
  );
}

/** Its significant digits in ascending order. */
function digitsOf(amount: number): string {
  return [...`${amount}`.replace(/\D|0/g, "")].sort().join("");
}

/** An amount many times off is about something else: two members of a panel, not of Interpol. */
export function isPlausible({ reading, fact }: Candidate): boolean {
  if (reading.kind !== "quantity") return true;
  return fact.statements.some(({ value }) => {
    if (!("amount" in value)) return false;
    const ratio = reading.amount / value.amount;
    return ratio <= fact.cues.within && ratio >= 1 / fact.cues.within;
  });
}

/** "At least 160" also holds of 230: only a value with both ends is recognised at another time. */
export function isClosed(reading: Candidate["reading"]): boolean {
  return reading.kind !== "quantity" || Number.isFinite(reading.interval.high);
}
