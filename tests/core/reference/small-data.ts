import type { ReferenceFiles } from "../../../src/core/reference/load";
import type { TextFile } from "../../../src/core/reference/parsed-file";

/** JSON as a test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: broken data is of no type; that is what is tested.
type Loose = any;

/** Small data that holds, to be broken in one place at a time. */
export function smallData() {
  return {
    sources: {
      $schema: "./schema/sources.schema.json",
      sources: [
        source("001", "2017-09-26"),
        source("002", "2017-09-28"),
        { ...source("003", "2024-09-09"), publishedOn: null },
      ],
    } as Loose,
    categories: {
      $schema: "./schema/categories.schema.json",
      categories: [{ id: "events", title: "Events", description: "What happened." }],
    } as Loose,
    events: { $schema: "../schema/facts.schema.json", facts: [members(), place()] } as Loose,
    lexicon: {
      $schema: "./schema/lexicon.schema.json",
      lists: { host: ["Beijing", "the host"], people: ["@host", "delegates"] },
    } as Loose,
  };
}

function source(id: string, publishedOn: string) {
  return {
    id,
    file: `${id}.txt`,
    title: `Article ${id}`,
    publisher: null,
    author: null,
    publishedOn,
    kind: "news report",
    language: "en",
    url: null,
  };
}

function members() {
  return {
    id: "guild-members",
    category: "events",
    kind: "quantity",
    question: "How many members does the guild have?",
    unit: "members",
    holdsFor: "P1Y",
    statements: [
      {
        source: "001",
        paragraph: 2,
        value: { amount: 190, bound: "exact" },
        summary: "It has 190.",
      },
      {
        source: "002",
        paragraph: 3,
        value: { amount: 190, bound: "about" },
        summary: "About 190.",
      },
    ],
    cues: { about: [["guild", "@people"]] },
  };
}

function place() {
  return {
    id: "guild-seat",
    category: "events",
    kind: "place",
    question: "Where does the guild sit?",
    statements: [{ source: "003", paragraph: 1, value: { names: ["Lyon"] }, summary: "In Lyon." }],
    cues: { about: [] },
  };
}

/** The data as files, after `change` has broken it. */
export function filesOf(change: (data: ReturnType<typeof smallData>) => void): ReferenceFiles {
  const data = smallData();
  change(data);
  return {
    sources: file("sources.json", data.sources),
    categories: file("categories.json", data.categories),
    facts: [file("facts/events.json", data.events)],
    lexicon: file("lexicon.json", data.lexicon),
    paragraphs: new Map([
      ["001.txt", 5],
      ["002.txt", 5],
      ["003.txt", 5],
    ]),
  };
}

function file(name: string, content: unknown): TextFile {
  return { name, text: typeof content === "string" ? content : JSON.stringify(content, null, 2) };
}
