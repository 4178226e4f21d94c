import { tokenise } from "../text/tokens";
import { isTransparent } from "../text/transparent";
import { COMMON_WORDS } from "./common-words";
import { beginnings } from "./word-pattern";

/**
 * Beginnings of words without which the engine finds nothing. They are few and telling on purpose:
 * nearly all text of nearly all pages has none of them. A space stands for the rest of a word and
 * what is between two; a capital asks for one.
 */
export interface NeededWords {
  /** One of them stands in the text, in the text before or in the title. */
  readonly around: readonly string[];
  /** One of them stands in the text itself. */
  readonly stated: readonly string[];
}

/** A condition for a fact: one of these phrases has to stand there. */
export type Group = readonly string[];

/**
 * Chooses, for each fact, the group of phrases that asks for the fewest and rarest words.
 *
 * @param facts For each fact the groups of which every one has to be met.
 * @param given Phrases that are asked for in any case.
 * @param known Words that are known to be rare: they cost nothing.
 * @returns beginnings of words, of which one stands wherever all groups of any fact are met
 */
export function chooseWords(
  facts: readonly (readonly Group[])[],
  given: readonly string[],
  known: readonly string[],
): string[] {
  const chosen = new Chosen(known);
  for (const phrase of given) chosen.add(chosen.cheapest(phrase));
  // Facts with little choice come first: the others may do with what these need.
  const byChoice = [...facts].sort((a, b) => a.length - b.length);
  for (const groups of byChoice) {
    const options = groups.map((group) => group.flatMap((phrase) => chosen.cheapest(phrase)));
    const [first, ...others] = options;
    if (first === undefined) continue;
    chosen.add(others.reduce((a, b) => (chosen.cost(b) < chosen.cost(a) ? b : a), first));
  }
  return chosen.words();
}

/** What a word costs that much of all text has, or that is short and so within many others. */
const COMMON = 60;
const OF_LENGTH: Readonly<Record<number, number>> = { 1: 500, 2: 200, 3: 25, 4: 4 };
const OF_NAME_OF_LENGTH: Readonly<Record<number, number>> = { 1: 200, 2: 8, 3: 2 };
const PAIR = 1.5;
const KNOWN = 0.01;

interface Word {
  /** Beginnings that all words of one stem have. */
  readonly beginnings: readonly string[];
  readonly cost: number;
}

class Chosen {
  readonly #chosen = new Set<string>();
  readonly #known: readonly string[];

  constructor(known: readonly string[]) {
    this.#known = known.flatMap((phrase) => this.#words(phrase).flatMap((word) => word.beginnings));
  }

  add(words: readonly Word[]): void {
    for (const word of words) for (const one of word.beginnings) this.#chosen.add(one);
  }

  cost(words: readonly Word[]): number {
    const each = new Map(words.map((word) => [word.beginnings.join(), this.#costOf(word)]));
    return [...each.values()].reduce((a, b) => a + b, 0);
  }

  /** The word or two by which a phrase is noticed at the least cost; none for one without words. */
  cheapest(phrase: string): readonly Word[] {
    const [first, ...others] = this.#words(phrase);
    if (first === undefined) return [];
    return [others.reduce((a, b) => (this.#costOf(b) < this.#costOf(a) ? b : a), first)];
  }

  /** Without those that hold another one: they add nothing. */
  words(): string[] {
    const all = [...this.#chosen];
    return all
      .filter((word) => !all.some((other) => other !== word && word.includes(other)))
      .sort();
  }

  #words(phrase: string): Word[] {
    const single = tokenise(phrase)
      .filter((token) => !isTransparent(token.text))
      .map(({ stem, capital }, at) => {
        // The engine asks for a capital in a phrase's first word alone.
        const words = beginnings(stem).map((word) =>
          capital && at === 0 ? capitalised(word) : word,
        );
        return { beginnings: words, cost: costOf(stem, words) };
      });
    const pairs = single.slice(1).map((word, at) => pairOf(single[at] ?? word, word));
    return [...single, ...pairs];
  }

  #costOf(word: Word): number {
    if (word.beginnings.every((one) => this.#isIn(one, this.#chosen))) return 0;
    const isKnown = word.cost < COMMON && word.beginnings.every((one) => this.#known.includes(one));
    return isKnown ? KNOWN : word.cost;
  }

  #isIn(word: string, words: ReadonlySet<string>): boolean {
    for (const other of words) if (word.includes(other)) return true;
    return false;
  }
}

/** Two words that stand side by side. */
function pairOf(first: Word, second: Word): Word {
  return {
    beginnings: first.beginnings.flatMap((a) => second.beginnings.map((b) => `${a} ${b}`)),
    cost:
      first.beginnings.length * second.beginnings.length * PAIR +
      (first.cost * second.cost) / 10_000,
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function costOf(stem: string, words: readonly string[]): number {
  const costs = words.map((word) => {
    const isName = word !== word.toLowerCase();
    return (isName ? OF_NAME_OF_LENGTH : OF_LENGTH)[word.length] ?? 1;
  });
  return (COMMON_WORDS.has(stem) ? COMMON : 0) + Math.max(...costs);
}
