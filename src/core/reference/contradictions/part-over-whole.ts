import type { QuantityValue } from "../../value";
import { conveyedInterval } from "../../verdict/bounds";
import type { Fact, Statement } from "../model";
import type { FindContradictions, Finding } from "./finding";
import { showStatement } from "./show";

/** A share above the whole, or a part that is more than what it is part of. */
export const findPartsOverWhole: FindContradictions = ({ facts }) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) => [
    ...sharesOverOne(fact),
    ...partsOver(fact, byId.get(fact.partOf ?? "")),
  ]);
};

function sharesOverOne(fact: Fact): Finding[] {
  // Percent counts a share only where a whole is named: growth may be any.
  const whole = fact.unit === "share" ? 1 : fact.unit === "percent" && fact.partOf ? 100 : null;
  if (whole === null) return [];
  return amounts(fact)
    .filter(([, { amount }]) => amount > whole)
    .map(([statement]) => ({
      check: "part-over-whole",
      facts: [fact.id],
      between: [showStatement(statement)],
      says: `a ${fact.unit === "share" ? "share of one" : "share in percent"} is more than ${whole}`,
    }));
}

function partsOver(part: Fact, whole: Fact | undefined): Finding[] {
  if (!whole || part.unit === "share" || part.unit === "percent") return [];
  return amounts(part).flatMap(([statement, value]) =>
    amounts(whole)
      .filter(([, all]) => all.currency === value.currency && all.basis === value.basis)
      .filter(([, all]) => least(value) > most(all))
      .map(([other]) => ({
        check: "part-over-whole" as const,
        facts: [part.id, whole.id],
        between: [showStatement(statement), showStatement(other)],
        says: "a part is more than the whole it is part of",
      })),
  );
}

function amounts(fact: Fact): [Statement, QuantityValue][] {
  return fact.statements.flatMap((statement): [Statement, QuantityValue][] =>
    "amount" in statement.value && statement.rank !== "deprecated"
      ? [[statement, statement.value]]
      : [],
  );
}

function least({ amount, bound }: QuantityValue): number {
  return conveyedInterval(amount, bound).low;
}

function most({ amount, bound }: QuantityValue): number {
  return conveyedInterval(amount, bound).high;
}
