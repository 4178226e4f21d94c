import type { ClaimTime } from "../annotation";
import type { PeriodSpan } from "../claim/types";
import type { Candidate } from "./candidate";
import { isAside } from "./clauses";
import type { Scene } from "./scene";

/**
 * The period a claim speaks of: the nearest its sentence states, else what its paragraph states
 * (for figures of a closed period only: "Interpol has 190 members" after a sentence on 1984 speaks
 * of now), else the page's date, else unknown.
 */
export function claimTime(
  scene: Scene,
  candidate: Candidate,
  dates: readonly Candidate[],
): ClaimTime {
  if (candidate.reading.kind === "date") return pageTime(scene);
  const stated = nearestPeriod(scene, candidate, dates);
  if (stated) return { start: stated.startDay, end: stated.endDay, source: "stated" };
  const closed = (candidate.fact.holdsFor ?? "always") === "always" || candidate.fact.cumulative;
  const paragraph = closed
    ? scene.surroundings.periodsBefore.find(
        ({ precision }) => precision === "range" || precision === "year",
      )
    : undefined;
  if (paragraph) return { start: paragraph.startDay, end: paragraph.endDay, source: "paragraph" };
  return pageTime(scene);
}

function pageTime(scene: Scene): ClaimTime {
  const { published } = scene.surroundings;
  return published
    ? { start: published[0], end: published[1], source: "page" }
    : { start: null, end: null, source: "unknown" };
}

/** A day is when something was said more often than what a figure is for: it counts as further off. */
const DAY_COST = 12;
const CLAUSE_COST = 6;

function nearestPeriod(
  scene: Scene,
  candidate: Candidate,
  dates: readonly Candidate[],
): PeriodSpan | null {
  let best: PeriodSpan | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const period of scene.periods) {
    if (!mayDate(scene, candidate, period, dates)) continue;
    const [from, to] =
      candidate.lastToken < period.firstToken
        ? [candidate.lastToken + 1, period.firstToken]
        : [period.lastToken + 1, candidate.firstToken];
    let cost = Math.max(0, to - from) + dayCost(scene, period);
    for (let at = from; at < to; at++) {
      const text = scene.tokens[at]?.text;
      if (text === ";" || text === "while" || text === "but") cost += CLAUSE_COST;
    }
    if (cost < bestCost) {
      best = period;
      bestCost = cost;
    }
  }
  return best;
}

/** "Now", "so far" and "to date" say when a figure holds, unlike the day something was said. */
function dayCost(scene: Scene, period: PeriodSpan): number {
  if (period.precision !== "day") return 0;
  const first = scene.tokens[period.firstToken]?.text ?? "";
  return NOW.has(first) ? 0 : DAY_COST;
}

const NOW = new Set(["now", "currently", "so", "to", "today", "by"]);

/**
 * A date that is itself the answer to another question ("founded in 1923, has 190 members") dates
 * no figure beside it; a term or a plan ("over the next year") dates no office.
 */
function mayDate(
  scene: Scene,
  candidate: Candidate,
  period: PeriodSpan,
  dates: readonly Candidate[],
): boolean {
  const { kind } = candidate.reading;
  if (isAside(scene.tokens, period.firstToken, candidate.firstToken)) return false;
  if (isCompared(scene, period)) return false;
  if (kind === "person" || kind === "text")
    return period.precision !== "range" || isOver(scene, period);
  if (kind !== "quantity" && kind !== "rank") return true;
  return !dates.some((date) => date.start === period.start);
}

/** "20 more than in 1995", "up from 126 members in 1980": the time of what it is compared with. */
function isCompared(scene: Scene, { firstToken, lastToken }: PeriodSpan): boolean {
  const before = scene.tokens.slice(Math.max(0, firstToken - 2), firstToken);
  if (before.some(({ text }) => text === "than")) return true;
  return scene.quantities.some(
    (quantity) =>
      quantity.standing === "former" &&
      quantity.lastToken < firstToken &&
      lastToken - quantity.lastToken <= COMPARED_REACH,
  );
}

/** Tokens from a former figure to its time. */
const COMPARED_REACH = 4;

/** A term that ended before the page was written: "president of Interpol from 2004 to 2008". */
function isOver({ surroundings }: Scene, { endDay }: PeriodSpan): boolean {
  const [written] = surroundings.published ?? [];
  return endDay !== ".." && written !== undefined && endDay < written;
}
