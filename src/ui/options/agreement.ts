import type { Statement } from "../../core/reference/model";
import type { QuantityValue, Value } from "../../core/value";
import type { IntervalOf, ShownFact } from "../card";
import { daysOf } from "../parts/edtf";

/** How the statements of a fact stand to each other. */
export interface Standing {
  readonly kind: "one" | "agree" | "disagree" | "versions";
  readonly count: number;
}

/**
 * Computed from the statements, never written down. Statements of different years of a fact that
 * changes are not held against each other; deprecated ones do not count.
 */
export function standing(fact: ShownFact, intervalOf: IntervalOf): Standing {
  const counted = fact.statements.filter((one) => one.rank !== "deprecated");
  const count = counted.length;
  if (count < 2) return { kind: "one", count };
  if (fact.kind === "position" || fact.kind === "quote") return { kind: "versions", count };
  const conflict = counted.some((a, index) =>
    counted
      .slice(index + 1)
      .some((b) => areOfOneTime(fact, a, b) && !agree(a.value, b.value, intervalOf)),
  );
  return { kind: conflict ? "disagree" : "agree", count };
}

function areOfOneTime(fact: ShownFact, a: Statement, b: Statement): boolean {
  if ((fact.holdsFor ?? "always") === "always" || !a.time || !b.time) return true;
  return a.time.slice(0, 4) === b.time.slice(0, 4);
}

function agree(a: Value, b: Value, intervalOf: IntervalOf): boolean {
  if ("amount" in a) return "amount" in b && quantitiesAgree(a, b, intervalOf);
  if ("ordinal" in a) return "ordinal" in b && a.ordinal === b.ordinal;
  if ("names" in a) return "names" in b && a.names.some((name) => b.names.includes(name));
  if ("date" in a) return "date" in b && overlap(daysOf(a.date), daysOf(b.date));
  return true;
}

function quantitiesAgree(a: QuantityValue, b: QuantityValue, intervalOf: IntervalOf): boolean {
  if (a.currency !== b.currency) return true;
  if ((a.basis ?? "total") !== (b.basis ?? "total")) return false;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.low <= y.high && y.low <= x.high;
}

function overlap(a: ReturnType<typeof daysOf>, b: ReturnType<typeof daysOf>): boolean {
  const from = Math.max(a.first ?? -Infinity, b.first ?? -Infinity);
  return from <= Math.min(a.last ?? Infinity, b.last ?? Infinity);
}
