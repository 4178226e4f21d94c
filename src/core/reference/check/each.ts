import type { JsonPath } from "../json-text";
import type { Fact, Statement } from "../model";
import type { ParsedFile } from "../parsed-file";
import type { Problem } from "../problem";
import type { CheckContext } from "./context";

type FactsFiles = CheckContext["facts"];

/** What `find` finds in each fact; `path` leads to the fact in its file. */
export function eachFact(
  files: FactsFiles,
  find: (file: ParsedFile<unknown>, fact: Fact, path: JsonPath) => Problem[],
): Problem[] {
  return files.flatMap((file) =>
    file.content.facts.flatMap((fact, index) => find(file, fact, ["facts", index])),
  );
}

/** What `find` finds in each statement; `path` leads to the statement in its file. */
export function eachStatement(
  files: FactsFiles,
  find: (file: ParsedFile<unknown>, statement: Statement, path: JsonPath, fact: Fact) => Problem[],
): Problem[] {
  return eachFact(files, (file, fact, path) =>
    fact.statements.flatMap((statement, index) =>
      find(file, statement, [...path, "statements", index], fact),
    ),
  );
}
