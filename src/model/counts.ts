/** Sums over what was found. */
import type { VerdictId } from "../core/annotation";
import type { Counts } from "./report";

/** The verdicts in the order in which they are listed. */
export const VERDICTS: readonly VerdictId[] = [
  "differs",
  "sources-disagree",
  "matches",
  "consistent",
  "other-period",
  "mention",
];

/** Counts annotations by category and verdict. */
export function countAnnotations(
  annotations: Iterable<{ readonly category: string; readonly verdict: VerdictId }>,
): Counts {
  const counts: Record<string, Partial<Record<VerdictId, number>>> = Object.create(null);
  for (const { category, verdict } of annotations) {
    counts[category] ??= {};
    const row = counts[category];
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return { ...counts };
}

/** The counts of several frames as one. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, Partial<Record<VerdictId, number>>> = Object.create(null);
  for (const [category, row] of all.flatMap((counts) => Object.entries(counts))) {
    sum[category] ??= {};
    const target = sum[category];
    for (const verdict of VERDICTS) {
      const count = row[verdict];
      if (count !== undefined) target[verdict] = (target[verdict] ?? 0) + count;
    }
  }
  return { ...sum };
}

/** How many annotations a category has, mentions included. */
export function countOfCategory(counts: Counts, category: string): number {
  const row = Object.hasOwn(counts, category) ? counts[category] : undefined;
  return VERDICTS.reduce((sum, verdict) => sum + (row?.[verdict] ?? 0), 0);
}

/** How many annotations have a verdict, in the categories that are on. */
export function countOfVerdict(
  counts: Counts,
  verdict: VerdictId,
  categoriesOff: readonly string[] = [],
): number {
  return Object.entries(counts)
    .filter(([category]) => !categoriesOff.includes(category))
    .reduce((sum, [, row]) => sum + (row[verdict] ?? 0), 0);
}

/** How many claims (mentions are none) there are in the categories that are on: the badge's figure. */
export function countClaims(counts: Counts, categoriesOff: readonly string[] = []): number {
  return VERDICTS.filter((verdict) => verdict !== "mention").reduce(
    (sum, verdict) => sum + countOfVerdict(counts, verdict, categoriesOff),
    0,
  );
}
