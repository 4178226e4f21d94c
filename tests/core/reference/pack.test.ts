import { describe, expect, it } from "vitest";
import { loadPack, loadReference } from "../../../src/core/reference/load";
import { formatProblem } from "../../../src/core/reference/problem";
import { filesOf } from "./small-data";

const base = loadReference(filesOf(() => {})).data;
if (!base) throw new Error("the small data must hold");

const FACT = {
  id: "guild-songs",
  category: "music",
  kind: "quantity",
  question: "How many songs does the guild sing?",
  unit: "songs",
  statements: [
    { source: "songbook", paragraph: 1, value: { amount: 12, bound: "exact" }, summary: "Twelve." },
  ],
  cues: { about: [["@singers"], ["@people"]] },
};

const PACK = {
  sources: [
    {
      id: "songbook",
      file: "songbook.txt",
      title: "Songbook",
      publisher: null,
      author: null,
      publishedOn: null,
      kind: "book",
      language: "en",
      url: null,
    },
  ],
  categories: [{ id: "music", title: "Music", description: "What is sung." }],
  facts: [FACT],
  lists: { singers: ["choir"] },
};

function load(pack: unknown) {
  const text = typeof pack === "string" ? pack : JSON.stringify(pack);
  return loadPack(base ?? { sources: [], categories: [], facts: [], lexicon: {} }, {
    name: "songs.json",
    text,
  });
}

function problemsOf(pack: unknown): string[] {
  return load(pack).problems.map((problem) =>
    formatProblem(problem).replace(/^songs\.json:\d+:\d+: /, ""),
  );
}

describe("loadPack", () => {
  it("adds facts with sources, categories and lists of their own", () => {
    const { data } = load(PACK);
    expect(data?.facts.map(({ id }) => id)).toEqual(["guild-members", "guild-seat", "guild-songs"]);
    expect(data?.sources).toHaveLength(4);
    expect(Object.keys(data?.lexicon ?? {})).toEqual(["host", "people", "singers"]);
  });

  it("lets facts build on what is there", () => {
    const [statement] = FACT.statements;
    const fact = {
      ...FACT,
      category: "events",
      statements: [{ ...statement, source: "001" }],
      cues: { about: [["@host"]] },
    };
    expect(problemsOf({ facts: [fact] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      "what is no JSON",
      "facts: []",
      "expected a value (text in double quotes, a number, true, false, null, [ or {); found facts:",
    ],
    [
      "another thing",
      { songs: 12 },
      "songs: expected no other keys here than $schema, sources, categories, facts, lists; found 12",
    ],
    [
      "an id of the data",
      { ...PACK, facts: [{ ...FACT, id: "guild-seat" }] },
      'guild-seat, id: expected an id that the built-in data does not have yet; found "guild-seat"',
    ],
    [
      "a list of the data",
      { ...PACK, lists: { ...PACK.lists, people: ["anybody"] } },
      'lists.people: expected a name that no other list has; found ["anybody"]',
    ],
    [
      "a category that is nowhere",
      { ...PACK, categories: undefined },
      'guild-songs, category: expected the id of a category: events; found "music"',
    ],
    [
      "a source that is nowhere",
      { ...PACK, sources: undefined },
      'guild-songs, statement 1, source: expected the id of a source: 001, 002, 003; found "songbook"',
    ],
  ])("does not take %s", (_, pack, problem) => {
    expect(load(pack).data).toBeNull();
    expect(problemsOf(pack)).toContain(problem);
  });
});
