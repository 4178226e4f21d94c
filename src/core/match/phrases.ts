import type { CompiledReference } from "../reference/compiled";
import { isTransparent } from "../text/transparent";
import type { Token } from "../text/types";

/** Where a phrase stands: token indices, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
}

/** Hits by number of the phrase set. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

interface Entry {
  readonly rest: readonly string[];
  readonly codes: readonly number[];
}

/** Of a text without any phrase. */
export const NO_HITS: Hits = new Map();

const NONE_OF_SET: readonly Hit[] = [];

/** Finds all phrases of the compiled data in one pass over the tokens. */
export class PhraseTable {
  private readonly cache = new Map<string, readonly Entry[]>();

  constructor(private readonly phrases: CompiledReference["phrases"]) {}

  find(tokens: readonly Token[]): Hits {
    const hits = new Map<number, Hit[]>();
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      for (const entry of this.entries(token.stem)) {
        const last = this.lastOf(tokens, i, entry.rest);
        if (last < 0) continue;
        for (const code of entry.codes) {
          if (code % 2 === 1 && !token.capital) continue;
          const set = code >> 1;
          const list = hits.get(set);
          if (list) list.push({ first: i, last });
          else hits.set(set, [{ first: i, last }]);
        }
      }
    }
    return hits;
  }

  private entries(stem: string): readonly Entry[] {
    const known = this.cache.get(stem);
    if (known) return known;
    if (!Object.hasOwn(this.phrases, stem)) return NONE;
    const entries = (this.phrases[stem] ?? "").split("|").map(parseEntry);
    this.cache.set(stem, entries);
    return entries;
  }

  /** Index of the last token of the phrase, or -1. */
  private lastOf(tokens: readonly Token[], first: number, rest: readonly string[]): number {
    let at = first;
    for (const stem of rest) {
      at++;
      while (at < tokens.length && isTransparent(tokens[at]?.text ?? "")) at++;
      if (tokens[at]?.stem !== stem) return -1;
    }
    return at;
  }
}

const NONE: readonly Entry[] = [];

function parseEntry(text: string): Entry {
  const colon = text.lastIndexOf(":");
  const rest = text.slice(0, colon);
  return {
    rest: rest === "" ? [] : rest.split(" "),
    codes: text
      .slice(colon + 1)
      .split(",")
      .map(Number),
  };
}

/** The hits of a set; an empty list for none or for set -1. */
export function hitsOf(hits: Hits, set: number): readonly Hit[] {
  return hits.get(set) ?? NONE_OF_SET;
}

/** Tokens between a hit and a span; 0 where they touch or overlap. */
export function distanceTo(hit: Hit, first: number, last: number): number {
  if (hit.last < first) return first - hit.last - 1;
  if (hit.first > last) return hit.first - last - 1;
  return 0;
}

export function overlaps(a: Hit, b: Hit): boolean {
  return a.first <= b.last && b.first <= a.last;
}
