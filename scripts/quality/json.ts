/** The figures as plain data. */
import {
  count,
  countBy,
  type Figures,
  factOf,
  precision,
  ratio,
  recall,
  verdictAccuracy,
  verdictOf,
} from "./figures";
import type { KindOf } from "./report";
import type { ScoredSet } from "./score";

/** Of a held-back set the totals alone. */
export function setAsJson({ name, heldBack, results }: ScoredSet, kindOf: KindOf): object {
  const outcomes = results.flatMap((result) => result.outcomes);
  const totals = { name, heldBack, records: results.length, ...withShares(count(outcomes)) };
  if (heldBack) return totals;
  const groups = (groupOf: Parameters<typeof countBy>[1]) =>
    Object.fromEntries(
      [...countBy(outcomes, groupOf)].map(([group, figures]) => [group, withShares(figures)]),
    );
  return {
    ...totals,
    byKind: groups((outcome) => kindOf(factOf(outcome))),
    byVerdict: groups(verdictOf),
    byFact: groups(factOf),
  };
}

function withShares(figures: Figures): object {
  return {
    ...figures,
    precision: precision(figures),
    recall: recall(figures),
    verdictAccuracy: verdictAccuracy(figures),
    intervalAccuracy: ratio(figures.intervals),
    timeAccuracy: ratio(figures.times),
  };
}
