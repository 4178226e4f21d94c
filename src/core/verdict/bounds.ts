/** How hedges read as intervals, for what a page claims and for what a source conveys. */
import type { Bound, Interval } from "../value";

/**
 * How far "about", "nearly" and a bare round number reach, in hundredths of the amount. Newsrooms
 * round 7,831 to "about 8,000" (2 %) and 6,745 to "nearly 7,000" (4 %), but hardly further; a wider
 * reach would hide figures that are plainly others (190 and 200).
 */
const REACH_PERCENT = 5;

/**
 * A bare round number stands for what rounds to it: half a unit of its last significant digit
 * either way.
 */
const ROUNDING_UNITS = 0.5;

/**
 * A source's "more than N" is read up to the next step of N's last significant digit: who knew of
 * a whole step more would have printed that number.
 */
const CONVEYED_STEPS = 1;

/**
 * The logical interval of a claim.
 *
 * @param step What one unit of the last significant digit is worth where the number is printed
 *   round ("190": 10, "8.6 billion": 1e8, "140 percent": 0.1), and 0 where it is not or where
 *   "exactly" stands with it. Only a bare number (`exact`) asks for it.
 */
export function claimInterval(amount: number, bound: Bound, step = 0): Interval {
  switch (bound) {
    case "exact":
      return around(amount, Math.min(step * ROUNDING_UNITS, reach(amount)));
    case "moreThan":
      return { low: amount, high: Infinity, lowInclusive: false, highInclusive: false };
    case "atLeast":
      return { low: amount, high: Infinity, lowInclusive: true, highInclusive: false };
    case "atMost":
      return { low: 0, high: amount, lowInclusive: false, highInclusive: true };
    case "lessThan":
      return { low: 0, high: amount, lowInclusive: false, highInclusive: false };
    default:
      return hedged(amount, bound);
  }
}

/** What a statement of the reference data conveys: bare numbers are exact, open ends go one step. */
export function conveyedInterval(amount: number, bound: Bound): Interval {
  const reached = lastSignificantUnit(amount) * CONVEYED_STEPS;
  switch (bound) {
    case "exact":
      return around(amount, 0);
    case "moreThan":
      return { low: amount, high: amount + reached, lowInclusive: false, highInclusive: true };
    case "atLeast":
      return { low: amount, high: amount + reached, lowInclusive: true, highInclusive: true };
    case "atMost":
      return { low: amount - reached, high: amount, lowInclusive: true, highInclusive: true };
    case "lessThan":
      return { low: amount - reached, high: amount, lowInclusive: true, highInclusive: false };
    default:
      return hedged(amount, bound);
  }
}

/** "Between A and B": both ends belong to it, whichever is printed first. */
export function rangeInterval(a: number, b: number): Interval {
  return { low: Math.min(a, b), high: Math.max(a, b), lowInclusive: true, highInclusive: true };
}

/** What one unit of the last digit that is not zero is worth: 10 of 190, 1e8 of 8.6e9; 0 of 0. */
export function lastSignificantUnit(amount: number): number {
  if (amount === 0 || !Number.isFinite(amount)) return 0;
  if (Number.isSafeInteger(amount)) return trailingUnit(amount);
  const [digits = "", exponent = "0"] = amount.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  // Read from its decimal form: powers of ten below one carry errors of floating point.
  return Number(`1e${Number(exponent) - decimals}`);
}

function trailingUnit(whole: number): number {
  let unit = 1;
  while (whole % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether some number lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.lowInclusive === b.lowInclusive &&
    a.highInclusive === b.highInclusive
  );
}

/** Whether `a` starts before `b` ends. */
function reaches(a: Interval, b: Interval): boolean {
  return a.low < b.high || (a.low === b.high && a.lowInclusive && b.highInclusive);
}

function hedged(amount: number, bound: "about" | "nearly"): Interval {
  if (bound === "about") return around(amount, reach(amount));
  return { low: amount - reach(amount), high: amount, lowInclusive: true, highInclusive: false };
}

function reach(amount: number): number {
  return (amount * REACH_PERCENT) / 100;
}

function around(amount: number, distance: number): Interval {
  return rangeInterval(amount - distance, amount + distance);
}
