import type { Annotation, Engine, TextRecord } from "../../src/core/annotation";
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
  readonly records: number;
  readonly claims: readonly { readonly text: string; readonly annotation: Annotation }[];
}

export function silence(name: string, records: readonly TextRecord[], engine: Engine): Silence {
  const claims = records.flatMap((record) =>
    engine
      .annotate(record)
      .filter(({ verdict }) => verdict !== "mention")
      .map((annotation) => ({ text: record.text, annotation })),
  );
  return { name, records: records.length, claims };
}
