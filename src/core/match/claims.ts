import type { CompiledFact, CompiledReference } from "../reference/compiled";
import type { Source } from "../reference/model";
import { judge } from "../verdict/judge";
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
  const dates = candidates.filter((candidate) => candidate.reading.kind === "date");
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    const time = claimTime(scene, candidate, dates);
    const judgement = judge(candidate, time, sources);
    if (judgement) judged.push({ candidate, judgement, time });
  }
  return resolve(judged);
}

/** Periods that are not themselves the answer to a question: those may date what follows. */
export function undated(periods: Scene["periods"], claims: readonly Judged[]): Scene["periods"] {
  const dates = claims.filter(({ candidate }) => candidate.reading.kind === "date");
  return periods.filter(
    (period) => !dates.some(({ candidate }) => candidate.start === period.start),
  );
}
