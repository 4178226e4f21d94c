import type { Token } from "../text/types";
import { textAt } from "./look";

/** A listed phrase found in a sentence: the tokens it covers and what it stands for. */
export interface FoundPhrase<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases found by the word they end (or begin) with; where several fit, the longest is meant. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byLast = new Map<string, Entry<T>[]>();

  /** @param lists Phrases separated by ", ", in lower case as tokens read them, with their value. */
  constructor(lists: readonly (readonly [phrases: string, value: T])[]) {
    const entries = lists.flatMap(([phrases, value]) =>
      phrases.split(", ").map((phrase) => ({ words: phrase.split(" "), value })),
    );
    entries.sort((a, b) => b.words.length - a.words.length);
    for (const entry of entries) {
      file(this.#byFirst, entry.words[0], entry);
      file(this.#byLast, entry.words[entry.words.length - 1], entry);
    }
  }

  /** Every word a phrase ends with: where none of them stands, there is nothing to look for. */
  lastWords(): Iterable<string> {
    return this.#byLast.keys();
  }

  /** The phrase that starts at `index`. */
  at(tokens: readonly Token[], index: number): FoundPhrase<T> | null {
    return find(this.#byFirst, tokens, index, 0);
  }

  /** The phrase that ends (inclusive) at `index`. */
  endingAt(tokens: readonly Token[], index: number): FoundPhrase<T> | null {
    return find(this.#byLast, tokens, index, 1);
  }
}

function file<T>(index: Map<string, Entry<T>[]>, key: string | undefined, entry: Entry<T>): void {
  if (key === undefined) return;
  const filed = index.get(key);
  if (filed) filed.push(entry);
  else index.set(key, [entry]);
}

function find<T>(
  index: ReadonlyMap<string, Entry<T>[]>,
  tokens: readonly Token[],
  at: number,
  backwards: 0 | 1,
): FoundPhrase<T> | null {
  for (const { words, value } of index.get(textAt(tokens, at)) ?? []) {
    const first = backwards ? at - words.length + 1 : at;
    if (words.every((word, offset) => textAt(tokens, first + offset) === word)) {
      return { first, last: first + words.length - 1, value };
    }
  }
  return null;
}
