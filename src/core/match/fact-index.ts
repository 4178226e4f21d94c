import type { CompiledFact } from "../reference/compiled";
import type { Hits } from "./phrases";

/** Facts by the phrase set without which they cannot be meant. */
export class FactIndex {
  private readonly byKey = new Map<number, CompiledFact[]>();

  constructor(facts: readonly CompiledFact[]) {
    for (const fact of facts) {
      for (const key of keysOf(fact)) {
        const list = this.byKey.get(key);
        if (list) list.push(fact);
        else this.byKey.set(key, [fact]);
      }
    }
  }

  /** Facts worth trying on a sentence with these hits. */
  triedFor(hits: Hits): CompiledFact[] {
    const tried = new Set<CompiledFact>();
    for (const set of hits.keys()) {
      for (const fact of this.byKey.get(set) ?? []) tried.add(fact);
    }
    return [...tried];
  }
}

/** A fact without cues is data to be browsed, never matched. */
function keysOf({ cues, kind }: CompiledFact): number[] {
  const first = cues.about[0];
  if (first !== undefined) return [first];
  const keys = kind === "text" && cues.counts >= 0 ? [cues.counts, ...cues.names] : [cues.counts];
  return [...new Set(keys)].filter((key) => key >= 0);
}
