import { createEngine } from "../core/annotate";
import { Prefilter } from "../core/prefilter/prefilter";
import { prefiltered } from "../core/prefilter/prefiltered";
import { reference } from "../generated/reference";

/** The engine with the data that is built in, and the words without which it finds nothing. */
export function createPageEngine() {
  const needed = new Prefilter(reference.needed);
  return { reference, engine: prefiltered(createEngine(reference), needed), needed };
}
