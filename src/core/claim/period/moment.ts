import type { PeriodSpan } from "../types";
import type { Stretch } from "./edtf";

/** A date or stretch of time of a sentence, resolved to days. */
export interface Moment {
  /** Token indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly stretch: Stretch;
  readonly precision: PeriodSpan["precision"];
  /** Whether the date of publication decided. */
  readonly relative: boolean;
  readonly edtf: string;
}

/** What a relative wording stands for, once the date of publication is known. */
export type Resolve = (published: Stretch) => Omit<Moment, "first" | "last"> | null;

export interface RelativeDate {
  readonly first: number;
  readonly last: number;
  readonly resolve: Resolve;
}

/** As EDTF: one day, or the interval. */
export function edtfOfStretch({ start, end }: Stretch): string {
  return start === end ? start : `${start}/${end}`;
}

/** A moment that only the date of publication places. */
export function relativeTo(
  stretch: Stretch,
  precision: Moment["precision"],
): Omit<Moment, "first" | "last"> {
  return { stretch, precision, relative: true, edtf: edtfOfStretch(stretch) };
}
