import { readReferenceData } from "../../scripts/reference-data";
import { createEngine } from "../../src/core/annotate";
import { compileReference } from "../../src/core/reference/compile";

/** The reference data and an engine over it, as a build makes them. */
export const data = readReferenceData();
export const reference = compileReference(data);
export const engine = createEngine(reference);
