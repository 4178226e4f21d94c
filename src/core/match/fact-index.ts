import type { CompiledFact } from "../reference/compiled";
import { tellingDates } from "./kinds/told-date";
import type { Hits } from "./phrases";
import type { Scene } from "./scene";
import { tellingAmounts } from "./telling";

/** Facts by the phrase set without which they cannot be meant. */
export class FactIndex {
  private readonly byKey = new Map<number, CompiledFact[]>();
  private readonly byAmount = new Map<number, CompiledFact[]>();
  private readonly byDate = new Map<string, CompiledFact[]>();

  constructor(facts: readonly CompiledFact[]) {
    for (const fact of facts) {
      for (const key of keysOf(fact)) enter(this.byKey, key, fact);
      for (const amount of keysOf(fact).length > 0 ? tellingAmounts(fact) : []) {
        enter(this.byAmount, amount, fact);
      }
      for (const date of keysOf(fact).length > 0 ? tellingDates(fact) : []) {
        enter(this.byDate, date, fact);
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

  /** Facts that the figures and dates of a sentence tell of by themselves. */
  toldBy({ quantities, periods }: Pick<Scene, "quantities" | "periods">): CompiledFact[] {
    return [
      ...quantities.flatMap(({ amount }) => this.byAmount.get(amount) ?? []),
      ...periods.flatMap(({ edtf }) => this.byDate.get(edtf.replace(/\/\.\.$/, "")) ?? []),
    ];
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
