import type { JsonPath } from "../json-text";
import { problemAt } from "../problem";
import type { Check } from "./context";
import { eachFact } from "./each";

/** Every `@name` in cues and lists is a list of the lexicon, and no list contains itself. */
export const checkLexicon: Check = (context) => [...checkCues(context), ...checkLists(context)];

const checkCues: Check = ({ facts, lexicon }) => {
  const lists = Object.keys(lexicon?.content.lists ?? {});
  return eachFact(facts, (file, { cues }, path) =>
    unknownNames(cues, [...path, "cues"], lists).map((at) =>
      problemAt(file, at, `a list of lexicon.json: ${lists.join(", ") || "there is none yet"}`),
    ),
  );
};

const checkLists: Check = ({ lexicon }) => {
  if (!lexicon) return [];
  const { lists } = lexicon.content;
  const names = Object.keys(lists);
  const unknown = unknownNames(lists, ["lists"], names).map((at) =>
    problemAt(lexicon, at, `a list of this file: ${names.join(", ")}`),
  );
  const circular = names
    .filter((name) => reaches(lists, name, name, new Set()))
    .map((name) => problemAt(lexicon, ["lists", name], "a list that does not contain itself"));
  return [...unknown, ...circular];
};

/** Paths to all strings `@name` below `value` whose name is not known. */
function unknownNames(value: unknown, path: JsonPath, known: readonly string[]): JsonPath[] {
  if (typeof value === "string") {
    return value.startsWith("@") && !known.includes(value.slice(1)) ? [path] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unknownNames(inner, [...path, Array.isArray(value) ? Number(key) : key], known),
  );
}

function reaches(
  lists: Readonly<Record<string, readonly string[]>>,
  from: string,
  target: string,
  seen: Set<string>,
): boolean {
  return (lists[from] ?? [])
    .filter((entry) => entry.startsWith("@"))
    .map((entry) => entry.slice(1))
    .some((name) => {
      if (name === target) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return reaches(lists, name, target, seen);
    });
}
