import type { CompiledFact, CompiledReference } from "../reference/compiled";
import type { Source } from "../reference/model";
import { judge } from "../verdict/judge";
import type { Candidate } from "./candidate";
import { candidatesFor } from "./candidates";
import { claimsNothing, isClaimed } from "./claimed";
import { type Judged, resolve } from "./resolve";
import type { Scene } from "./scene";
import { claimTime } from "./time";

/** The claims of a sentence about the given facts, judged; disjoint and in text order. */
export function claimsOf(
  scene: Scene,
  facts: readonly CompiledFact[],
  sets: CompiledReference["sets"],
  sources: ReadonlyMap<string, Source>,
): Judged[] {
  if (facts.length === 0 || claimsNothing(scene, sets)) return [];
  const candidates = facts
    .flatMap((fact) => candidatesFor(scene, fact, sets))
    .filter((candidate) => isClaimed(scene, candidate, sets));
  const judgedAt = (candidate: Candidate, dates: readonly Candidate[]): Judged[] => {
    const time = claimTime(scene, candidate, dates);
    const judgement = judge(candidate, time, sources);
    return judgement ? [{ candidate, judgement, time }] : [];
  };
  const isDate = ({ reading }: Candidate) => reading.kind === "date";
  const answers = candidates.filter(isDate);
  const dates = answers.flatMap((candidate) => judgedAt(candidate, []));
  const others = candidates
    .filter((candidate) => !isDate(candidate))
    .flatMap((candidate) => judgedAt(candidate, answers));
  return resolve([...dates, ...others]);
}

/** Periods that are not themselves the answer to a question: those may date what follows. */
export function undated(periods: Scene["periods"], claims: readonly Judged[]): Scene["periods"] {
  const dates = claims.filter(({ candidate }) => candidate.reading.kind === "date");
  return periods.filter(
    (period) => !dates.some(({ candidate }) => candidate.start === period.start),
  );
}
