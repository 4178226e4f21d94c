import type { Engine } from "../annotation";
import type { Prefilter } from "./prefilter";

/** An engine that finds the same, and reads closely only where something may be found. */
export function prefiltered(engine: Engine, prefilter: Prefilter): Engine {
  return {
    annotate: (record) => (prefilter.mayHold(record.text, record) ? engine.annotate(record) : []),
  };
}
