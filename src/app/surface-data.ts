import { conveyedInterval } from "../core/verdict/bounds";
import { reference } from "../generated/reference";
import type { IntervalOf } from "../ui/card";
import type { ShownReference } from "./card/content";

/** What an extension page shows of the reference data, and how it reads the amounts. */
export function surfaceData(): {
  readonly reference: ShownReference;
  readonly intervalOf: IntervalOf;
} {
  return { reference, intervalOf: ({ amount, bound }) => conveyedInterval(amount, bound) };
}
