import type { Stretch } from "./wrap";

/**
 * A text node of this length is cut before it is marked. Every split copies the text around it:
 * five hundred marks in a node of half a million characters would copy half a gigabyte.
 */
const LONG = 50_000;
const CHUNK = 16_000;

/** A part of a text node that is marked on its own. Offsets of its stretches count from `start`. */
export interface Chunk<S extends Stretch> {
  readonly start: number;
  readonly stretches: readonly S[];
}

/**
 * Cuts a text into chunks between its stretches, at white space; a short one is one chunk.
 *
 * @param stretches Disjoint, in any order, offsets of the whole text.
 */
export function chunks<S extends Stretch>(text: string, stretches: readonly S[]): Chunk<S>[] {
  if (text.length < LONG) return [{ start: 0, stretches }];
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const cut: { start: number; stretches: S[] }[] = [{ start: 0, stretches: [] }];
  let end = 0;
  for (const stretch of sorted) {
    let last = cut.at(-1);
    const start = cutBetween(text, end, stretch.start);
    if (last === undefined || (start > 0 && start - last.start > CHUNK)) {
      last = { start, stretches: [] };
      cut.push(last);
    }
    last.stretches.push({ ...stretch, start: stretch.start - last.start });
    end = stretch.start + stretch.length;
  }
  const space = text.indexOf(" ", end);
  if (space > 0 && text.length - space > CHUNK) cut.push({ start: space + 1, stretches: [] });
  return cut;
}

/** Behind the last white space between two stretches, where no shaped word is torn; 0: there is none. */
function cutBetween(text: string, from: number, to: number): number {
  const at = text.lastIndexOf(" ", to - 1);
  return at >= from ? at + 1 : 0;
}
