import { conveyedInterval } from "../../verdict/bounds";
import type { Fact } from "../model";
import type { FindContradictions, Finding } from "./finding";
import { showStatement } from "./show";

/** A place beyond the last of its scale: number 101 of a list of 100. */
export const findOrdinalsOverCount: FindContradictions = ({ facts }) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) => [
    ...overOwnScale(fact),
    ...overCount(fact, byId.get(fact.partOf ?? "")),
  ]);
};

function overOwnScale(fact: Fact): Finding[] {
  return fact.statements.flatMap((statement) => {
    const { value } = statement;
    if (!("ordinal" in value) || value.of === undefined || value.ordinal <= value.of) return [];
    const says = `number ${value.ordinal} stands on a scale of ${value.of}`;
    return [finding(fact.id, null, [showStatement(statement)], says)];
  });
}

function overCount(fact: Fact, counted: Fact | undefined): Finding[] {
  return fact.statements.flatMap((statement) => {
    const { value } = statement;
    if (!("ordinal" in value)) return [];
    return (counted?.statements ?? []).flatMap((other) => {
      if (!("amount" in other.value) || other.rank === "deprecated") return [];
      const { amount, bound } = other.value;
      if (value.ordinal <= conveyedInterval(amount, bound).high) return [];
      const says = `number ${value.ordinal} is counted among fewer`;
      const between = [showStatement(statement), showStatement(other)];
      return [finding(fact.id, counted?.id ?? null, between, says)];
    });
  });
}

function finding(
  fact: string,
  counted: string | null,
  between: readonly string[],
  says: string,
): Finding {
  const facts = counted === null ? [fact] : [fact, counted];
  return { check: "ordinal-over-count", facts, between, says };
}
