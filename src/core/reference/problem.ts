import type { JsonPath, Place } from "./json-text";
import type { ParsedFile } from "./parsed-file";

/** One mistake in the data: where it stands and what was expected there. */
export interface Problem {
  /** File name as the reader of the message knows it. */
  readonly file: string;
  readonly place: Place | null;
  /** Id of the fact, or of the source, category or site in their files; `null` where none is concerned. */
  readonly entry: string | null;
  /** Which statement of the fact, counted from 1 as they stand in the file, or `null`. */
  readonly statement: number | null;
  /** Path of the field inside statement or entry, `value.bound`; empty for the whole. */
  readonly field: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** What stands there instead, shortened; `null` where nothing does. */
  readonly found: string | null;
}

/** The problem that something else is expected at `path` of a file. */
export function problemAt(file: ParsedFile<unknown>, path: JsonPath, expected: string): Problem {
  const [list, index] = path;
  const inEntry = typeof list === "string" && typeof index === "number";
  const ofStatement = inEntry && path[2] === "statements" && typeof path[3] === "number";
  const inner = path.slice(ofStatement ? 4 : inEntry ? 2 : 0);
  return {
    file: file.name,
    place: file.json.placeOf(path),
    entry: inEntry ? nameOfEntry(valueAt(file.json.value, [list, index]), list, index) : null,
    statement: ofStatement ? Number(path[3]) + 1 : null,
    field: showPath(inner),
    expected,
    found: showValue(valueAt(file.json.value, path)),
  };
}

/**
 * A problem as one line:
 * `facts/events.json:12:9: forum-2024-date, statement 1, value.date: expected …; found "2024-9-9"`.
 */
export function formatProblem(problem: Problem): string {
  const { file, place, entry, statement, field, expected, found } = problem;
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const parts = [entry, statement === null ? null : `statement ${statement}`, field];
  const what = parts.filter((part) => part !== null && part !== "").join(", ");
  const seen = found === null ? "it is missing" : `found ${found}`;
  return `${where}: ${what ? `${what}: ` : ""}expected ${expected}; ${seen}`;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return Reflect.get(inner, key);
  }, value);
}

function nameOfEntry(entry: unknown, list: string, index: number): string {
  for (const key of ["id", "host"]) {
    const name = valueAt(entry, [key]);
    if (typeof name === "string" && name !== "") return name;
  }
  return `${list}[${index}]`;
}

function showPath(path: JsonPath): string {
  return path.reduce<string>((shown, key) => {
    if (typeof key === "number") return `${shown}[${key}]`;
    return shown === "" ? key : `${shown}.${key}`;
  }, "");
}

const SHOWN = 60;

function showValue(value: unknown): string | null {
  if (value === undefined) return null;
  const json = JSON.stringify(value);
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}
