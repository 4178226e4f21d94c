/** The middle of the values; of an even number the mean of both. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** The slope of a line through the points on logarithmic axes: 1 is linear, 2 quadratic. */
export function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [midX, midY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const above = logs.reduce((sum, [x, y]) => sum + (x - midX) * (y - midY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - midX) ** 2, 0);
}

/** Samples of several variants, taken in turns. */
export class Samples<Name extends string> {
  readonly #taken = new Map<Name, number[]>();

  add(round: Readonly<Partial<Record<Name, number>>>): void {
    for (const [name, value] of Object.entries(round) as [Name, number][]) {
      const list = this.#taken.get(name) ?? [];
      list.push(value);
      this.#taken.set(name, list);
    }
  }

  median(name: Name): number {
    return median(this.#taken.get(name) ?? []);
  }

  /** Ratio of two medians. */
  ratio(above: Name, below: Name): number {
    return this.median(above) / this.median(below);
  }
}
