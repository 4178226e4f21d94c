/** The labelled sentences and which of them may be read. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type LabelledRecord, parseLabels } from "./labels";

export interface LabelledSet {
  readonly name: string;
  /** Only totals of it are ever printed. */
  readonly heldBack: boolean;
  readonly records: readonly LabelledRecord[];
}

/** The last lies beside the project where it is there at all. */
const DEFAULTS = [
  "tests/sentences/dev",
  "tests/sentences/held-back",
  "tests/sentences/wordings",
  "tests/sentences/look-alikes",
  "../shared/claims-dev.jsonl",
] as const;

/** @param paths Files or folders of JSON Lines files; the default ones where none is given. */
export function readSets(paths: readonly string[]): LabelledSet[] {
  const wanted = paths.length > 0 ? paths : DEFAULTS.filter((path) => existsSync(path));
  return wanted.map((path) => ({
    name: basename(path, ".jsonl"),
    heldBack: basename(path) === "held-back" || basename(dirname(path)) === "held-back",
    records: filesOf(path).flatMap((file) => parseLabels(readFileSync(file, "utf8"), file)),
  }));
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name));
}
