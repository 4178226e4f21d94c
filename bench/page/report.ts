import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { isWithin, type Row } from "./rows";

const FILE = join("bench", "latest.json");

interface Part {
  /** Fewer pages and rounds. */
  readonly isQuick: boolean;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Prints the lines of a part. */
export function report(name: string, rows: readonly Row[]): void {
  console.log(`\n${name}`);
  for (const row of rows) {
    const value = `${format(row.value)} ${row.unit}`;
    const limit = row.limit === null ? "" : `at most ${format(row.limit)}`;
    const judged = isWithin(row) ? "" : "  ABOVE IT";
    console.log(`  ${row.what.padEnd(64)} ${value.padStart(18)}  ${limit}${judged}`);
  }
}

/** Writes what was measured for machines; parts that were not run keep what was measured before. */
export async function write(parts: readonly Part[]): Promise<void> {
  const known = await readFile(FILE, "utf8")
    .then((text) => (JSON.parse(text) as { parts: Part[] }).parts)
    .catch(() => []);
  const isNew = (name: string) => parts.some((part) => part.name === name);
  const [cpu] = cpus();
  const all = {
    machine: { processor: cpu?.model.trim() ?? "unknown", processors: cpus().length },
    parts: [
      ...known.filter(({ name }) => !isNew(name)),
      ...parts.map((part) => ({ ...part, measured: today(), rows: part.rows.map(rounded) })),
    ],
  };
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function rounded(row: Row): Row {
  return { ...row, value: Number(row.value.toPrecision(4)) };
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
