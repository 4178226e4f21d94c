/** One line of the bench's table. */
export interface Row {
  /** What was measured, for people. */
  readonly what: string;
  readonly value: number;
  /** What the value counts: times another variant, milliseconds, an exponent. */
  readonly unit: string;
  /** At most this; null where the figure only informs. */
  readonly limit: number | null;
}

export function isWithin({ value, limit }: Row): boolean {
  return limit === null || value <= limit;
}
