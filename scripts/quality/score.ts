import type { Annotation, Engine } from "../../src/core/annotation";
import { compare, type Outcome } from "./compare";
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

export function scoreSet(set: LabelledSet, engine: Engine): ScoredSet {
  const results = set.records.map((record) => ({
    record,
    outcomes: compare(record, engine.annotate(record)),
  }));
  return { name: set.name, heldBack: set.heldBack, results };
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
