import { readFileSync } from "node:fs";
import { loadPack } from "../../src/core/reference/load";
import type { ReferenceData } from "../../src/core/reference/model";
import { formatProblem } from "../../src/core/reference/problem";

/**
 * The reference data with packs of further facts added.
 * @throws Error naming file, fact, statement and field of every mistake.
 */
export function withPacks(data: ReferenceData, packs: readonly string[]): ReferenceData {
  return packs.reduce(addPack, data);
}

function addPack(known: ReferenceData, name: string): ReferenceData {
  const { data, problems } = loadPack(known, { name, text: readFileSync(name, "utf8") });
  if (data) return data;
  throw new Error(`The pack ${name} has mistakes.\n${problems.map(formatProblem).join("\n")}`);
}
