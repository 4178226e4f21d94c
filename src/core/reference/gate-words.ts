import { phraseStems } from "./compile";
import type { Cues, Phrase } from "./cues";
import type { Fact } from "./model";

/**
 * The words of which one must stand on a page before anything is looked for: the lexicon's list
 * `gate`, and for every fact of a topic that none of them belongs to the shortest of its groups, so
 * that a fact that is added is found without further ado. That the list leads to what it should is
 * held by a test over the labelled sentences.
 */
export function gateWords(
  facts: readonly Fact[],
  gate: readonly string[],
  expand: (phrases: readonly Phrase[]) => readonly string[],
): string[] {
  const words = new Set(gate.map((word) => word.toLowerCase()));
  const stems = gate.map((word) => phraseStems(word).join(" "));
  const leads = (phrase: string) => {
    const own = ` ${phraseStems(phrase).join(" ")}`;
    return stems.some((stem) => own.includes(` ${stem}`));
  };
  for (const fact of facts) {
    const groups = requiredGroups(fact).map(expand);
    if (groups.length === 0 || groups.some((group) => group.some(leads))) continue;
    const shortest = groups.reduce((a, b) => (b.length < a.length ? b : a));
    for (const phrase of shortest) if (!leads(phrase)) words.add(phrase.toLowerCase());
  }
  return [...words].sort();
}

/**
 * The few words of which one stands on every page that has something for us: what the lexicon's
 * list `gate-anchor` names, and every word that the list `gate` does not lead to, since nothing is
 * known of the pages on such a topic. A page is asked for these first: the time that an expression
 * takes grows with its words.
 */
export function gateAnchors(
  anchors: readonly string[],
  gate: readonly string[],
  words: readonly string[],
): string[] {
  const known = new Set(gate);
  const others = words.filter((word) => !known.has(word));
  return [...new Set([...anchors.map((word) => word.toLowerCase()), ...others])];
}

/** Groups of which a phrase must stand on the page for the fact to be found there. */
function requiredGroups(fact: Fact): (readonly Phrase[])[] {
  const { about = [], topic = [], subject, counts, newsOf }: Cues = fact.cues;
  const groups = [...about, ...(newsOf ? [] : topic)];
  if (subject) groups.push(subject);
  if (counts && fact.kind !== "quantity") groups.push(counts);
  return groups.filter((group) => group.length > 0);
}
