import type { JsonPath } from "../json-text";
import type { Fact, Statement } from "../model";
import type { ParsedFile } from "../parsed-file";
import type { Problem } from "../problem";
import type { CheckContext, Content } from "./context";

type Files = CheckContext["files"];

/** The entries of all files together. */
export function all<List extends "sources" | "categories" | "facts">(
  files: Files,
  list: List,
): NonNullable<Content[List]>[number][] {
  return files.flatMap(
    (file): readonly NonNullable<Content[List]>[number][] => file.content[list] ?? [],
  );
}

/** What `find` finds in each fact; `path` leads to the fact in its file. */
export function eachFact(
  files: Files,
  find: (file: ParsedFile<unknown>, fact: Fact, path: JsonPath) => Problem[],
): Problem[] {
  return files.flatMap((file) =>
    (file.content.facts ?? []).flatMap((fact, index) => find(file, fact, ["facts", index])),
  );
}

/** What `find` finds in each statement; `path` leads to the statement in its file. */
export function eachStatement(
  files: Files,
  find: (file: ParsedFile<unknown>, statement: Statement, path: JsonPath, fact: Fact) => Problem[],
): Problem[] {
  return eachFact(files, (file, fact, path) =>
    fact.statements.flatMap((statement, index) =>
      find(file, statement, [...path, "statements", index], fact),
    ),
  );
}
