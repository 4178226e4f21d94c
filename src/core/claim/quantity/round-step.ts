import { lastSignificantUnit } from "../../verdict/bounds";

/**
 * What a unit of the last significant digit is worth where the number is round: it ends in zeros, or
 * in the zeros that its scale stands for. 0 where it is not. Zeros printed behind a decimal mark are
 * significant.
 */
export function roundStep(amount: number, printedUnit = Infinity): number {
  const step = Math.min(lastSignificantUnit(amount), printedUnit);
  return step > 1 ? step : 0;
}
