/**
 * The files of `reference-data/`, as zod schemas. Their inferred types are assignable to those of
 * `model.ts`. Built on `zod/mini`, because extension pages check imported packs with it; content
 * scripts never import it.
 */
import * as z from "zod/mini";
import { phrase } from "./cues-schema";
import { factSchema } from "./fact-schema";
import { edtf, flag, id, line, list, record, schemaReference } from "./schema-parts";

export { cuesSchema } from "./cues-schema";
export { factSchema, factsFileSchema } from "./fact-schema";

const known = "or null where the copy does not say";

const sourceSchema = record(
  {
    id: id("the source's id"),
    file: line("the name of the article's file"),
    title: line("the headline, or a description where there is none"),
    titleIsDescription: flag("The copy has no headline; the title describes the article"),
    publisher: z.nullable(line(`the publisher, ${known}`)),
    author: z.nullable(line(`the author, ${known}`)),
    publishedOn: z.nullable(edtf(`the day of publication, or its month, ${known}`)),
    publishedOnIsInferred: flag("Concluded from the events described, not printed"),
    kind: line("what sort of article it is: news report, opinion …"),
    language: line("its language as a BCP 47 tag: en"),
    url: z.nullable(z.url({ error: `an address, ${known}` })),
  },
  "a source",
);

export const sourcesFileSchema = record(
  { $schema: schemaReference, sources: list(sourceSchema, "sources") },
  'the file of sources, { "$schema": …, "sources": [ … ] }',
);

const categorySchema = record(
  {
    id: id("the category's id, also the name of its file of facts"),
    title: line("its name as shown"),
    description: line("what it is about, in a sentence"),
  },
  "a category",
);

export const categoriesFileSchema = record(
  { $schema: schemaReference, categories: list(categorySchema, "categories") },
  'the file of categories, { "$schema": …, "categories": [ … ] }',
);

const wordLists = z.record(id("a list's name"), list(phrase, "the phrases of a list"), {
  error: "lists of phrases by name",
});

export const lexiconFileSchema = record(
  { $schema: schemaReference, lists: wordLists },
  'the file of word lists, { "$schema": …, "lists": { … } }',
);

export const packFileSchema = record(
  {
    $schema: z.optional(schemaReference),
    sources: z.optional(list(sourceSchema, "sources of the pack's own")),
    categories: z.optional(list(categorySchema, "categories of the pack's own")),
    facts: list(factSchema, "facts"),
    lists: z.optional(wordLists),
  },
  'a pack of facts, { "facts": [ … ] } with sources, categories and lists where it has its own',
);
