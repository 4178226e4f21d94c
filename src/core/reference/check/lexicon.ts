import type { JsonPath } from "../json-text";
import { problemAt } from "../problem";
import type { Check, CheckContext } from "./context";
import { eachFact } from "./each";

/** Every `@name` in cues and lists is a list, no list contains itself, and each stands once. */
export const checkLexicon: Check = (context) => [
  ...checkCues(context),
  ...checkLists(context),
  ...checkNames(context),
];

const checkNames: Check = ({ files }) =>
  files.flatMap((file, at) => {
    const earlier = Object.keys(allLists(files.slice(0, at)));
    return Object.keys(file.content.lists ?? {})
      .filter((name) => earlier.includes(name))
      .map((name) => problemAt(file, ["lists", name], "a name that no other list has"));
  });

const checkCues: Check = ({ files }) => {
  const known = Object.keys(allLists(files));
  return eachFact(files, (file, { cues }, path) =>
    unknownNames(cues, [...path, "cues"], known).map((at) => problemAt(file, at, oneOf(known))),
  );
};

const checkLists: Check = ({ files }) => {
  const lists = allLists(files);
  const known = Object.keys(lists);
  return files.flatMap((file) => {
    const own = file.content.lists ?? {};
    const unknown = unknownNames(own, ["lists"], known).map((at) =>
      problemAt(file, at, oneOf(known)),
    );
    const circular = Object.keys(own)
      .filter((name) => reaches(lists, name, name, new Set()))
      .map((name) => problemAt(file, ["lists", name], "a list that does not contain itself"));
    return [...unknown, ...circular];
  });
};

function oneOf(known: readonly string[]): string {
  return `the name of a word list: ${known.join(", ") || "there is none yet"}`;
}

/** The word lists of all files. */
function allLists(files: CheckContext["files"]): Readonly<Record<string, readonly string[]>> {
  // Without a prototype: "@constructor" must not be found where no list has that name.
  return Object.assign(Object.create(null), ...files.map((file) => file.content.lists ?? {}));
}

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
