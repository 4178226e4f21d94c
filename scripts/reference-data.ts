import { loadReference } from "../src/core/reference/load";
import type { ReferenceData } from "../src/core/reference/model";
import { formatProblem } from "../src/core/reference/problem";
import { readReferenceFiles } from "./reference-files";

/**
 * The checked reference data, for builds and command-line tools.
 * @throws Error with one line per mistake, each naming file, place, fact, statement, field and
 *   what was expected.
 */
export function readReferenceData(folder?: string): ReferenceData {
  const { data, problems } = loadReference(readReferenceFiles(folder));
  if (data) return data;
  throw new Error(`The reference data has mistakes.\n${problems.map(formatProblem).join("\n")}`);
}
