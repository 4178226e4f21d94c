import type { PeriodSpan } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { frameOf } from "../frame";
import { distanceTo, type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";

/** Tokens between a date and the event it dates. */
const REACH = 12;
/** And for a date that no statement gives. */
const FIRM_REACH = 9;

/** Dates of the sentence that answer a date fact's question: for each cue the nearest one. */
export function dateCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of hitsOf(scene.hits, fact.cues.counts)) {
    const period = nearestPeriod(scene, hit);
    if (!period || candidates.some((other) => other.start === period.start)) continue;
    const frame = frameOf(scene, fact, period.firstToken);
    if (!frame) continue;
    const distance = distanceTo(hit, period.firstToken, period.lastToken);
    candidates.push({
      fact,
      start: period.start,
      end: period.end,
      firstToken: period.firstToken,
      lastToken: period.lastToken,
      reading: { kind: "date", edtf: period.edtf, start: period.startDay, end: period.endDay },
      frame,
      firm: !period.relative && distance <= FIRM_REACH,
      score: 3 + frame.stated + frame.implied * 0.4 - distance * 0.1,
    });
  }
  return candidates;
}

function nearestPeriod(scene: Scene, hit: Hit): PeriodSpan | null {
  let best: PeriodSpan | null = null;
  let bestCost = REACH + 1;
  for (const period of scene.periods) {
    const cost = distanceTo(hit, period.firstToken, period.lastToken) + breaks(scene, hit, period);
    if (cost < bestCost) {
      best = period;
      bestCost = cost;
    }
  }
  return best;
}

/** Another verb's territory begins at a semicolon or a conjunction: those count as distance. */
function breaks(scene: Scene, hit: Hit, period: PeriodSpan): number {
  const [from, to] =
    hit.last < period.firstToken
      ? [hit.last + 1, period.firstToken]
      : [period.lastToken + 1, hit.first];
  let cost = 0;
  for (let at = from; at < to; at++) {
    const text = scene.tokens[at]?.text;
    if (text === ";") cost += 8;
    if (text === "and" || text === "but" || text === "while") cost += 3;
  }
  return cost;
}
