import { createEngine } from "../core/annotate";
import { reference } from "../generated/reference";

/** The engine with the data that is built in. */
export function createPageEngine() {
  return { reference, engine: createEngine(reference) };
}
