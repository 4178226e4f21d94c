import { problemAt } from "../problem";
import type { Check } from "./context";
import { all, eachStatement } from "./each";

/** A statement stands in its article, has a time where its fact changes, and says why it is ranked. */
export const checkStatements: Check = (context) => [
  ...checkParagraphs(context),
  ...checkTimes(context),
  ...checkRanks(context),
  ...checkRepeats(context),
];

const checkParagraphs: Check = ({ files, paragraphs }) => {
  if (!paragraphs) return [];
  const articles = new Map(all(files, "sources").map((source) => [source.id, source.file]));
  return eachStatement(files, (file, { source, paragraph }, path) => {
    const article = articles.get(source);
    const count = article === undefined ? undefined : paragraphs.get(article);
    if (count === undefined || paragraph <= count) return [];
    const expected = `a paragraph from 1 to ${count}, which is what ${article} has`;
    return [problemAt(file, [...path, "paragraph"], expected)];
  });
};

const checkTimes: Check = ({ files }) => {
  const dated = new Map(all(files, "sources").map(({ id, publishedOn }) => [id, publishedOn]));
  return eachStatement(files, (file, { source, time }, path, { holdsFor }) => {
    if (time !== undefined || dated.get(source) !== null) return [];
    if ((holdsFor ?? "always") === "always") return [];
    const expected = `the time the value is stated for, since it changes (holdsFor ${holdsFor}) and source ${source} has no date`;
    return [problemAt(file, [...path, "time"], expected)];
  });
};

const checkRanks: Check = ({ files }) =>
  eachStatement(files, (file, { rank = "normal", rankReason }, path) => {
    if (rank !== "normal" && rankReason === undefined) {
      return [problemAt(file, [...path, "rankReason"], `the reason for the rank "${rank}"`)];
    }
    if (rank === "normal" && rankReason !== undefined) {
      return [problemAt(file, [...path, "rankReason"], "no reason where no rank is given")];
    }
    return [];
  });

const checkRepeats: Check = ({ files }) =>
  eachStatement(files, (file, statement, path, { statements }) => {
    const same = statements.filter((other) => sameAnswer(other, statement));
    if (same[0] === statement) return [];
    const expected = "each answer of a source once; it repeats an earlier statement";
    return [problemAt(file, path, expected)];
  });

type Answer = {
  readonly source: string;
  readonly value: object;
  readonly time?: string | undefined;
};

function sameAnswer(a: Answer, b: Answer): boolean {
  return (
    a.source === b.source &&
    a.time === b.time &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  );
}
