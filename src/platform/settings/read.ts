/** Reads stored settings: what is whole is taken, what is not has its default, and is named. */
import type * as z from "zod/mini";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from "../../model/settings";
import { describeIssues, show } from "../issues";
import { migrate, migrations } from "./migrate";
import { entries, fields, Id } from "./schema";
import { isTable, type Table } from "./table";

export interface ReadSettings {
  /** Always valid. */
  readonly settings: Settings;
  /** A sentence for each field that could not be read; empty where all is well. */
  readonly problems: readonly string[];
}

/** Reads what `storage.local` or a backup holds; nothing stored is no problem. Never throws. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isTable(stored)) {
    const problem = `settings: expected an object, found ${show(stored)}`;
    return { settings: DEFAULT_SETTINGS, problems: [problem] };
  }
  const table = migrate(stored, migrations, SETTINGS_VERSION);
  const problems = [...versionProblems(table), ...unknownFields(table)];
  const take = <T>(name: keyof typeof fields, schema: z.ZodMiniType<T>, preset: T): T =>
    takeField(table, name, schema, preset, problems);
  const preset = DEFAULT_SETTINGS;
  const settings: Settings = {
    version: SETTINGS_VERSION,
    enabled: take("enabled", fields.enabled, preset.enabled),
    pausedUntil: take("pausedUntil", fields.pausedUntil, preset.pausedUntil),
    categoriesOff: take<Settings["categoriesOff"]>(
      "categoriesOff",
      fields.categoriesOff,
      preset.categoriesOff,
    ),
    density: take("density", fields.density, preset.density),
    hoverCards: take("hoverCards", fields.hoverCards, preset.hoverCards),
    colours: take<Settings["colours"]>("colours", fields.colours, preset.colours),
    sitesOff: take<Settings["sitesOff"]>("sitesOff", fields.sitesOff, preset.sitesOff),
    sitesOn: take<Settings["sitesOn"]>("sitesOn", fields.sitesOn, preset.sitesOn),
    ignoredClaims: take<Settings["ignoredClaims"]>(
      "ignoredClaims",
      fields.ignoredClaims,
      preset.ignoredClaims,
    ),
    ignoredFacts: take<Settings["ignoredFacts"]>(
      "ignoredFacts",
      fields.ignoredFacts,
      preset.ignoredFacts,
    ),
    showOnPrint: take("showOnPrint", fields.showOnPrint, preset.showOnPrint),
    language: take("language", fields.language, preset.language),
  };
  return { settings, problems };
}

function versionProblems({ version }: Table): string[] {
  if (version === SETTINGS_VERSION) return [];
  const found = typeof version === "number" && version > SETTINGS_VERSION ? "a later one: " : "";
  return [`settings.version: expected ${SETTINGS_VERSION}, found ${found}${show(version)}`];
}

function unknownFields(table: Table): string[] {
  return Object.keys(table)
    .filter((name) => name !== "version" && !Object.hasOwn(fields, name))
    .map((name) => `settings.${name}: expected no such field, found ${show(table[name])}`);
}

function takeField<T>(
  table: Table,
  name: keyof typeof fields,
  schema: z.ZodMiniType<T>,
  preset: T,
  problems: string[],
): T {
  if (!Object.hasOwn(table, name)) return preset;
  const stored = table[name];
  const whole = schema.safeParse(stored);
  if (whole.success) return whole.data;
  const kept = schema.safeParse(withoutBadEntries(stored, name, problems));
  if (kept.success) return kept.data;
  problems.push(describeIssues(`settings.${name}`, whole.error, stored));
  return preset;
}

/** The list or table without the entries that cannot be read; each of them is a problem. */
function withoutBadEntries(stored: unknown, name: keyof typeof fields, problems: string[]) {
  const schema = entries[name];
  if (!schema) return undefined;
  const isGood = (key: string | number, entry: unknown) => {
    const where = `settings.${name}.${key}`;
    if (typeof key === "string" && !Id.safeParse(key).success) {
      problems.push(`${where}: expected an id as the name, found ${show(key)}`);
      return false;
    }
    const result = schema.safeParse(entry);
    if (!result.success) problems.push(describeIssues(where, result.error, entry));
    return result.success;
  };
  if (Array.isArray(stored)) return stored.filter((entry, index) => isGood(index, entry));
  if (!isTable(stored)) return undefined;
  return Object.fromEntries(Object.entries(stored).filter(([key, entry]) => isGood(key, entry)));
}
