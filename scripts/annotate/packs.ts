import { readFileSync } from "node:fs";
import { loadReference, type ReferenceFiles } from "../../src/core/reference/load";
import type { ReferenceData } from "../../src/core/reference/model";
import { formatProblem } from "../../src/core/reference/problem";
import { readReferenceFiles } from "../reference-files";

/**
 * The reference data with packs of further facts. A pack is a file of facts as under
 * `reference-data/facts/`, which may bring its own `sources` beside its `facts`.
 * @throws Error naming file, fact, statement and field of every mistake.
 */
export function readWithPacks(packs: readonly string[]): ReferenceData {
  const files = packs.reduce(addPack, readReferenceFiles());
  const { data, problems } = loadReference(files);
  if (data) return data;
  throw new Error(`The reference data has mistakes.\n${problems.map(formatProblem).join("\n")}`);
}

function addPack(files: ReferenceFiles, name: string): ReferenceFiles {
  const text = readFileSync(name, "utf8");
  const own = ownSources(text);
  if (!own) return { ...files, facts: [...files.facts, { name, text }] };
  const { sources: known, ...rest } = JSON.parse(files.sources.text) as { sources: unknown[] };
  const sources = { ...rest, sources: [...known, ...own.sources] };
  return {
    ...files,
    sources: { name: `${files.sources.name} with ${name}`, text: JSON.stringify(sources) },
    facts: [...files.facts, { name, text: JSON.stringify(own.facts) }],
  };
}

/** A pack's own sources set apart from its facts; null where it has none, or is no JSON object. */
function ownSources(text: string): { sources: unknown[]; facts: object } | null {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null || !("sources" in content)) return null;
    const { sources, ...facts } = content;
    return Array.isArray(sources) ? { sources, facts } : null;
  } catch {
    // Broken JSON is told of by the loader, with line and column.
    return null;
  }
}
