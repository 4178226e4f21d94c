import type { QuantitySpan } from "../claim/types";
import type { CompiledFact } from "../reference/compiled";
import type { Hits } from "./phrases";
import { tellingAmounts } from "./telling";

/** Facts by the phrase set without which they cannot be meant. */
export class FactIndex {
  private readonly byKey = new Map<number, CompiledFact[]>();
  private readonly byAmount = new Map<number, CompiledFact[]>();

  constructor(facts: readonly CompiledFact[]) {
    for (const fact of facts) {
      for (const key of keysOf(fact)) enter(this.byKey, key, fact);
      for (const amount of keysOf(fact).length > 0 ? tellingAmounts(fact) : []) {
        enter(this.byAmount, amount, fact);
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

  /** Facts that the figures of a sentence tell of by themselves. */
  toldBy(quantities: readonly QuantitySpan[]): CompiledFact[] {
    return quantities.flatMap(({ amount }) => this.byAmount.get(amount) ?? []);
  }
}

function enter<Key>(map: Map<Key, CompiledFact[]>, key: Key, fact: CompiledFact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}

/** A fact without cues is data to be browsed, never matched. */
function keysOf({ cues, kind }: CompiledFact): number[] {
  const first = cues.about[0];
  if (first !== undefined) return [first];
  const keys = kind === "text" && cues.counts >= 0 ? [cues.counts, ...cues.names] : [cues.counts];
  if (cues.ages >= 0) keys.push(cues.ages);
  return [...new Set(keys)].filter((key) => key >= 0);
}
