import { problemAt } from "../problem";
import type { Check } from "./context";
import { eachFact } from "./each";

/** A quantity counts something: it has a unit, or each of its statements a currency. */
export const checkUnits: Check = ({ files }) =>
  eachFact(files, (file, fact, path) => {
    if (fact.kind !== "quantity") return [];
    const money = fact.statements.map(({ value }) => "currency" in value);
    const bare = money.indexOf(false);
    if (fact.unit === undefined && !money.includes(true)) {
      return [problemAt(file, [...path, "unit"], 'what is counted, in the plural: "members"')];
    }
    if (fact.unit === undefined && bare >= 0) {
      const at = [...path, "statements", bare, "value", "currency"];
      return [problemAt(file, at, "a currency, as the other statements of the fact have")];
    }
    if (fact.unit !== undefined && money.includes(true)) {
      return [problemAt(file, [...path, "unit"], "no unit: the currency of the values says it")];
    }
    return [];
  });
