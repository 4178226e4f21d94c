/**
 * The way back from a normalised text. Only places where the length changes are kept, so the map
 * of an ordinary page is empty or a few entries; a look-up is a binary search.
 */
export class OffsetMap {
  /** Four numbers an entry, ascending: start and end in the result, start and end in the original. */
  readonly #entries: number[] = [];

  /** Notes that `[from, to)` of the result stands for `[originalFrom, originalTo)`. In order. */
  add(from: number, to: number, originalFrom: number, originalTo: number): void {
    this.#entries.push(from, to, originalFrom, originalTo);
  }

  /** Original offset at which the character at `offset` starts. */
  start(offset: number): number {
    return this.#resolve(this.#lastEntry(offset + 1), offset, 2);
  }

  /** Original offset at which a span that ends (exclusive) at `offset` ends. */
  end(offset: number): number {
    return this.#resolve(this.#lastEntry(offset), offset, 3);
  }

  /** Index of the last entry that starts before `limit`, or -4. */
  #lastEntry(limit: number): number {
    let low = 0;
    let high = this.#entries.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle * 4] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * 4;
  }

  #resolve(entry: number, offset: number, inside: 2 | 3): number {
    if (entry < 0) return offset;
    const to = this.#entries[entry + 1] ?? 0;
    // Within a replaced stretch the whole stretch is meant.
    if (offset < to) return this.#entries[entry + inside] ?? offset;
    return (this.#entries[entry + 3] ?? 0) + offset - to;
  }
}
