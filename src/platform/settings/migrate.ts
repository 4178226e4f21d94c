/** Brings stored settings of an older version up to date, one version at a time. */
import { isTable, type Table } from "./table";

/** From a version to the next: `migrations.get(1)` makes version 2 out of version 1. */
export type Migrations = ReadonlyMap<number, (stored: Table) => Table>;

/** One entry per version that was ever released but the present one. An example of each stands under test. */
export const migrations: Migrations = new Map();

/**
 * The stored table as the present version would have written it; a table of the present or a
 * later version, or without one, is given back as it is.
 */
export function migrate(stored: Table, steps: Migrations, present: number): Table {
  let table = stored;
  for (let version = table.version; typeof version === "number" && version < present; version++) {
    const step = steps.get(version);
    if (!step) return table;
    const next = step(table);
    table = isTable(next) ? { ...next, version: version + 1 } : table;
  }
  return table;
}
