import { createEngine } from "../../src/core/annotate";
import type { Engine } from "../../src/core/annotation";
import { compileReference } from "../../src/core/reference/compile";
import { readReferenceData } from "../reference-data";
import type { KindOf } from "./report";

/** The engine over the reference data as it stands in the files, and the kind of each fact. */
export function loadEngine(): { readonly engine: Engine; readonly kindOf: KindOf } {
  const data = readReferenceData();
  const kinds = new Map(data.facts.map(({ id, kind }) => [id, kind]));
  return {
    engine: createEngine(compileReference(data)),
    kindOf: (fact) => kinds.get(fact) ?? "unknown fact",
  };
}
