import type { Phrase } from "../reference/cues";
import type { Fact } from "../reference/model";
import { chooseWords, type Group, type NeededWords } from "./needed-words";

/**
 * The words without which nothing is found, from the facts' cues. What is asked of a sentence and
 * what of its surroundings is decided in `match/fact-index.ts` and `match/frame.ts`: this says the
 * same of words, and leaves out what the page's date may supply (`newsOf`).
 *
 * @param given Phrases that are mentions by themselves.
 * @param known Phrases that are known to be rare.
 * @param expand Replaces names of lists by their phrases.
 */
export function neededWords(
  facts: readonly Fact[],
  given: readonly Phrase[],
  known: readonly Phrase[],
  expand: (phrases: readonly Phrase[]) => readonly string[],
): NeededWords {
  if (facts.length > MOST_FACTS) return { around: ANY, stated: ANY };
  const stated = facts.map((fact) => statedGroups(fact).map(expand)).filter(isMatched);
  const around = facts.map((fact) => groupsAround(fact).map(expand)).filter(isMatched);
  return {
    around: chooseWords(around, expand(given), known),
    stated: chooseWords(stated, expand(given), known),
  };
}

/** The words of more facts are too many for one expression. */
const MOST_FACTS = 600;
/** Begins every word. */
const ANY = [""];

/** A fact without cues is never matched. */
function isMatched(groups: readonly Group[]): boolean {
  return groups.length > 0;
}

function statedGroups(fact: Fact): (readonly Phrase[])[] {
  const { about = [] } = fact.cues;
  if (about.length > 0) return [...about];
  const keys = keyPhrases(fact);
  return keys.length > 0 ? [keys] : [];
}

function keyPhrases({ kind, cues, statements }: Fact): readonly Phrase[] {
  const { counts: own = [], ages = [] } = cues;
  const counts = [...own, ...ages];
  if (kind !== "text" || counts.length === 0) return counts;
  const names = statements.flatMap(({ value }) => ("names" in value ? value.names : []));
  return [...counts, ...names.map((name) => name.toLowerCase())];
}

function groupsAround(fact: Fact): (readonly Phrase[])[] {
  const stated = statedGroups(fact);
  if (stated.length === 0) return [];
  const { topic = [], subject = [], newsOf } = fact.cues;
  // A whole quotation is known by itself.
  const supplied = fact.kind === "quote" ? [] : newsOf ? topic.slice(1) : topic;
  return [...stated, ...supplied, ...(newsOf || subject.length === 0 ? [] : [subject])];
}
