import type { Picture, Stretch } from "./content";

/** A labelled range of real numbers; `null` and infinity are open ends. */
export interface Range {
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** Room at both ends of the scale, in per cent, so that a stretch is never cut by the edge. */
const MARGIN = 6;
/** From this ratio of largest to smallest on, equal steps would press the small ones together. */
const LOGARITHMIC_FROM = 50;

/**
 * Ranges laid out on one scale, linear or logarithmic. `null` where there is nothing to see:
 * fewer than two different ranges, or no finite end among them.
 */
export function layOut(
  page: Range,
  others: readonly Range[],
  format: (end: number) => string,
): Picture | null {
  const merged = mergeEqual(others);
  if (merged.every((one) => same(one, page))) return null;
  const ends = [page, ...merged].flatMap(({ low, high }) => [low, high]).filter(isKnown);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (!(low < high)) return null;
  const position = scale(low, high);
  const stretch = ({ label, low: from, high: to }: Range): Stretch => ({
    label,
    from: isKnown(from) ? position(from) : MARGIN,
    to: isKnown(to) ? position(to) : 100 - MARGIN,
    openStart: !isKnown(from),
    openEnd: !isKnown(to),
  });
  return { page: stretch(page), others: merged.map(stretch), low: format(low), high: format(high) };
}

function scale(low: number, high: number): (value: number) => number {
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const of = logarithmic ? Math.log : (value: number) => value;
  const span = of(high) - of(low);
  return (value) => round(MARGIN + ((100 - 2 * MARGIN) * (of(value) - of(low))) / span);
}

/** Sources that say the same share a line. */
function mergeEqual(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const twin = merged.findIndex((other) => same(other, range));
    const found = merged[twin];
    if (found) merged[twin] = { ...found, label: `${found.label}, ${range.label}` };
    else merged.push(range);
  }
  return merged;
}

const same = (a: Range, b: Range): boolean => a.low === b.low && a.high === b.high;
const isKnown = (end: number | null): end is number => end !== null && Number.isFinite(end);
const round = (per: number): number => Math.round(per * 100) / 100;
