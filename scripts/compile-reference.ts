/**
 * Compiles `reference-data/` into `src/generated/`, which the engine and the gate import. The
 * content is kept as a JSON string: parsing one is the fastest way for a browser to get a large
 * object, and nothing of it is parsed on a page where the gate finds nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileReference } from "../src/core/reference/compile";
import { gatePattern } from "../src/core/reference/gate-pattern";
import { readReferenceData } from "./reference-data";

const folder = join(import.meta.dirname, "..", "src", "generated");

function main(): void {
  const compiled = compileReference(readReferenceData());
  mkdirSync(folder, { recursive: true });
  write(
    "reference.ts",
    'import type { CompiledReference } from "../core/reference/compiled";',
    "reference: CompiledReference",
    compiled,
  );
  write(
    "gate-words.ts",
    'import type { GatePatterns } from "../dom/gate/words";',
    "gateWords: GatePatterns",
    {
      anchors: gatePattern(compiled.gateAnchors),
      words: gatePattern(compiled.gateWords),
    },
  );
}

function write(name: string, head: string, declaration: string, content: unknown): void {
  const literal = JSON.stringify(JSON.stringify(content));
  const text = `${head ? `${head}\n\n` : ""}export const ${declaration} = JSON.parse(\n  ${literal},\n);\n`;
  writeFileSync(join(folder, name), text);
}

main();
