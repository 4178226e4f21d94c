import type { ReferenceData } from "../model";
import { findCurrencyRates } from "./currency-rates";
import { findDisjointStatements } from "./disjoint-statements";
import type { FindContradictions, Finding } from "./finding";
import { findOrdinalsOverCount } from "./ordinal-over-count";
import { findPartsOverWhole } from "./part-over-whole";

const FINDERS: readonly FindContradictions[] = [
  findCurrencyRates,
  findPartsOverWhole,
  findOrdinalsOverCount,
  findDisjointStatements,
];

/** Every contradiction within the data, found from the statements alone. */
export function findContradictions(data: ReferenceData): Finding[] {
  return FINDERS.flatMap((find) => find(data));
}
