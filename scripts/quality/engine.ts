import { createEngine } from "../../src/core/annotate";
import type { Engine } from "../../src/core/annotation";
import { compileReference } from "../../src/core/reference/compile";
import { readReferenceData } from "../reference-data";
import type { KindOf } from "./report";

/** What is judged, and what is known of the facts it speaks of. */
export interface Subject {
  readonly engine: Engine;
  readonly kindOf: KindOf;
  /** Facts without cues: they are there to be browsed, and no text is compared with them. */
  readonly browsed: ReadonlySet<string>;
}

/** The engine over the reference data as it stands in the files. */
export function loadEngine(): Subject {
  const data = readReferenceData();
  const kinds = new Map(data.facts.map(({ id, kind }) => [id, kind]));
  const browsed = data.facts.filter(({ cues }) =>
    Object.values(cues).every((phrases) => Array.isArray(phrases) && phrases.length === 0),
  );
  return {
    engine: createEngine(compileReference(data)),
    kindOf: (fact) => kinds.get(fact) ?? "unknown fact",
    browsed: new Set(browsed.map(({ id }) => id)),
  };
}
