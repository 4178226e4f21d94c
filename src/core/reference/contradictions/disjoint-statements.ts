import { sharesDays } from "../../claim/period/edtf";
import { conflictOf } from "./conflict";
import type { FindContradictions } from "./finding";
import { holdingOf } from "./holding";
import { pairs } from "./pairs";
import { showStatement } from "./show";

/** Two statements of one fact that speak of the same time and cannot both hold. */
export const findDisjointStatements: FindContradictions = ({ facts, sources }) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return facts.flatMap((fact) => {
    const deciding = fact.statements.filter(({ rank }) => rank !== "deprecated");
    return pairs(deciding).flatMap(([a, b]) => {
      const conflict = conflictOf(a.value, b.value);
      if (conflict === null) return [];
      const [one, other] = [a, b].map((each) => holdingOf(fact, each, byId.get(each.source)));
      if (one && other && !sharesDays(one, other)) return [];
      const between = [showStatement(a), showStatement(b)];
      return [{ check: "disjoint-statements", facts: [fact.id], between, says: conflict }];
    });
  });
};
