import { problemAt } from "../problem";
import type { Check } from "./context";
import { all, eachFact, eachStatement } from "./each";

/** What facts name exists: category (also the file's name), sources, the whole they are part of. */
export const checkReferences: Check = (context) => [
  ...checkCategories(context),
  ...checkSources(context),
  ...checkWholes(context),
];

const checkCategories: Check = ({ files, fileByCategory }) => {
  const known = all(files, "categories").map(({ id }) => id);
  return eachFact(files, (file, { category }, path) => {
    const at = [...path, "category"];
    if (!known.includes(category)) {
      return [problemAt(file, at, `the id of a category: ${known.join(", ")}`)];
    }
    if (!fileByCategory || file.name.endsWith(`/${category}.json`)) return [];
    return [problemAt(file, at, `the category that the file ${file.name} is named after`)];
  });
};

const checkSources: Check = ({ files }) => {
  const known = all(files, "sources").map(({ id }) => id);
  return eachStatement(files, (file, { source }, path) =>
    known.includes(source)
      ? []
      : [problemAt(file, [...path, "source"], `the id of a source: ${known.join(", ")}`)],
  );
};

const checkWholes: Check = ({ files }) => {
  const wholes = new Map(all(files, "facts").map((fact) => [fact.id, fact]));
  return eachFact(files, (file, { id, partOf }, path) => {
    if (partOf === undefined) return [];
    const at = [...path, "partOf"];
    if (wholes.get(partOf)?.kind !== "quantity") {
      return [problemAt(file, at, "the id of a fact of kind quantity")];
    }
    for (let whole = wholes.get(partOf); whole; whole = wholes.get(whole.partOf ?? "")) {
      if (whole.id === id) return [problemAt(file, at, "a whole that is no part of this fact")];
      if (whole.partOf === partOf) break;
    }
    return [];
  });
};
