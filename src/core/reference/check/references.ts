import { problemAt } from "../problem";
import type { Check } from "./context";
import { eachFact, eachStatement } from "./each";

/** What facts name exists: category (also the file's name), sources, the whole they are part of. */
export const checkReferences: Check = (context) => [
  ...checkCategories(context),
  ...checkSources(context),
  ...checkWholes(context),
];

const checkCategories: Check = ({ categories, facts }) => {
  const known = categories.content.categories.map(({ id }) => id);
  return eachFact(facts, (file, { category }, path) => {
    const at = [...path, "category"];
    if (!known.includes(category)) {
      return [problemAt(file, at, `a category of ${categories.name}: ${known.join(", ")}`)];
    }
    if (file.name.endsWith(`/${category}.json`)) return [];
    return [problemAt(file, at, `the category that the file ${file.name} is named after`)];
  });
};

const checkSources: Check = ({ sources, facts }) => {
  const known = sources.content.sources.map(({ id }) => id);
  return eachStatement(facts, (file, { source }, path) =>
    known.includes(source)
      ? []
      : [problemAt(file, [...path, "source"], `a source of ${sources.name}: ${known.join(", ")}`)],
  );
};

const checkWholes: Check = ({ facts }) => {
  const all = facts.flatMap((file) => file.content.facts);
  const wholes = new Map(all.map((fact) => [fact.id, fact]));
  return eachFact(facts, (file, { id, partOf }, path) => {
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
