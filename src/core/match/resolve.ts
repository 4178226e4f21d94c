import type { ClaimTime } from "../annotation";
import type { Judgement } from "../verdict/judge";
import type { Candidate } from "./candidate";

/** A candidate that may be shown. */
export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  readonly time: ClaimTime;
}

/** A value that agrees is strong evidence that the fact is the one the sentence speaks of. */
const WEIGHT: Readonly<Record<string, number>> = {
  matches: 2,
  consistent: 1.5,
  "sources-disagree": 1.5,
  mention: 1,
  "other-period": 0,
  differs: 0,
};

/** Facts this close on one span cannot be told apart: neither is shown, unless one agrees. */
const MARGIN = 0.05;

/**
 * Chooses, among what each span could answer and what each fact could be answered by, claims that
 * do not overlap. In text order.
 */
export function resolve(all: readonly Judged[]): Judged[] {
  const ranked = dropSecondValues(all)
    .map((judged) => ({ judged, total: total(judged) }))
    .sort((a, b) => b.total - a.total || a.judged.candidate.start - b.judged.candidate.start);
  const chosen: Judged[] = [];
  for (const { judged, total: own } of ranked) {
    const { candidate } = judged;
    const rival = ranked.find(
      (other) =>
        other.judged !== judged &&
        other.judged.candidate.fact !== candidate.fact &&
        overlap(other.judged.candidate, candidate) &&
        Math.abs(other.total - own) < MARGIN,
    );
    if (rival && !agrees(judged) && !agrees(rival.judged)) continue;
    if (chosen.some((other) => overlap(other.candidate, candidate))) continue;
    if (!agrees(judged) && chosen.some((other) => other.candidate.fact === candidate.fact))
      continue;
    chosen.push(judged);
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start);
}

function total(judged: Judged): number {
  return judged.candidate.score + (WEIGHT[judged.judgement.verdict] ?? 0);
}

function answers(judged: Judged): boolean {
  return agrees(judged) && judged.judgement.verdict !== "mention";
}

/** A value that a statement gives, at another time. */
function isKnown({ judgement }: Judged): boolean {
  return judgement.reason.code === "known-at-another-time";
}

/** The value agrees with a statement, or is one of several that sources give. */
export function agrees({ judgement }: Judged): boolean {
  return judgement.verdict !== "differs" && judgement.verdict !== "other-period";
}

/** Where one span of the sentence agrees with a fact, another that does not is about something else. */
function dropSecondValues(all: readonly Judged[]): Judged[] {
  const answered = new Set(all.filter(answers).map((judged) => judged.candidate.fact.id));
  const known = all.filter(isKnown);
  const isBetterKnown = ({ candidate }: Judged) =>
    known.some(
      (other) =>
        other.candidate.fact === candidate.fact && other.candidate.score >= candidate.score,
    );
  return all.filter(
    (judged) =>
      agrees(judged) ||
      (!answered.has(judged.candidate.fact.id) && (isKnown(judged) || !isBetterKnown(judged))),
  );
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}
