/** Outcomes counted. */
import type { Outcome } from "./compare";

export interface Figures {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  readonly forbidden: number;
  readonly verdictsRight: number;
  readonly wrongDiffers: number;
  readonly intervals: Share;
  readonly times: Share;
}

export interface Share {
  readonly of: number;
  readonly right: number;
}

export function count(outcomes: readonly Outcome[]): Figures {
  const found = outcomes.filter((outcome) => outcome.type === "found");
  const extra = outcomes.filter((outcome) => outcome.type === "extra");
  return {
    expected: outcomes.length - extra.length,
    found: found.length,
    extra: extra.length,
    forbidden: extra.filter(({ forbidden }) => forbidden).length,
    verdictsRight: found.filter(({ verdictRight }) => verdictRight).length,
    wrongDiffers: outcomes.filter(isWrongDiffers).length,
    intervals: share(found.map(({ intervalRight }) => intervalRight)),
    times: share(found.map(({ timeRight }) => timeRight)),
  };
}

/** The worst thing that can be shown: `differs` where no label allows it. */
export function isWrongDiffers(outcome: Outcome): boolean {
  if (outcome.type === "missed" || outcome.annotation.verdict !== "differs") return false;
  return outcome.type === "extra" || !outcome.verdictRight;
}

function share(judged: readonly (boolean | null)[]): Share {
  return {
    of: judged.filter((right) => right !== null).length,
    right: judged.filter((right) => right === true).length,
  };
}

/** Of the claims the engine made, those that are right; 1 where it made none. */
export function precision({ found, extra }: Figures): number {
  return ratio({ of: found + extra, right: found });
}

export function recall({ expected, found }: Figures): number {
  return ratio({ of: expected, right: found });
}

export function verdictAccuracy({ found, verdictsRight }: Figures): number {
  return ratio({ of: found, right: verdictsRight });
}

/** 1 where there is nothing to judge. */
export function ratio({ of, right }: Share): number {
  return of === 0 ? 1 : right / of;
}

/** Figures of each group of outcomes, in the order of the groups' names. */
export function countBy(
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string,
): Map<string, Figures> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groupOf(outcome);
    groups.set(group, [...(groups.get(group) ?? []), outcome]);
  }
  return new Map(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, count(all)]),
  );
}

export function factOf(outcome: Outcome): string {
  return outcome.type === "extra" ? (outcome.annotation.fact ?? "none") : outcome.expected.fact;
}

/** The labels' verdicts, or the engine's where there is no label. */
export function verdictOf(outcome: Outcome): string {
  if (outcome.type === "extra") return `(extra) ${outcome.annotation.verdict}`;
  return outcome.expected.verdict.toSorted().join(" or ");
}
