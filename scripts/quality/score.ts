import type { Annotation } from "../../src/core/annotation";
import { compare, type Outcome } from "./compare";
import type { Subject } from "./engine";
import type { LabelledRecord } from "./labels";
import type { LabelledSet } from "./sets";

export interface RecordResult {
  readonly record: LabelledRecord;
  readonly outcomes: readonly Outcome[];
}

export interface ScoredSet {
  readonly name: string;
  readonly heldBack: boolean;
  readonly results: readonly RecordResult[];
}

/** Labels about facts that are only browsed count neither way. */
export function scoreSet(
  set: LabelledSet,
  { engine, browsed }: Pick<Subject, "engine" | "browsed">,
): ScoredSet {
  const results = set.records.map((record) => {
    const [optional, expect] = partition(record.expect, ({ fact, orFact = [] }) =>
      [fact, ...orFact].every((one) => browsed.has(one)),
    );
    const asked = { ...record, expect, optional: [...record.optional, ...optional] };
    return { record: asked, outcomes: compare(asked, engine.annotate(asked)) };
  });
  return { name: set.name, heldBack: set.heldBack, results };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** What the engine claims in texts that have nothing for us. */
export interface Silence {
  readonly name: string;
  readonly texts: number;
  readonly claims: readonly Annotation[];
}

export function silenceOf(name: string, found: readonly (readonly Annotation[])[]): Silence {
  const claims = found.flat().filter(({ verdict }) => verdict !== "mention");
  return { name, texts: found.length, claims };
}
