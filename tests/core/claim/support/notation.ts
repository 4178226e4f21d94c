import type { Interval } from "../../../../src/core/value";

/** An interval as mathematicians write it: `[185, 195]`, `(70, ∞)`. */
export function notation({ low, high, lowInclusive, highInclusive }: Interval): string {
  const end = high === Number.POSITIVE_INFINITY ? "∞" : String(high);
  return `${lowInclusive ? "[" : "("}${low}, ${end}${highInclusive ? "]" : ")"}`;
}
