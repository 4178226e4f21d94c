import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SENTENCES = "tests/sentences/dev";
const PAGES = "tests/pages";
/** What a paragraph of news has, more or less. */
const SENTENCES_PER_PARAGRAPH = 3;

/** Our own news text in paragraphs: the labelled sentences, and the sample pages' prose. */
export function readCorpus(): string[] {
  const sentences = files(SENTENCES, ".jsonl").flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const paragraphs: string[] = [];
  for (let first = 0; first < sentences.length; first += SENTENCES_PER_PARAGRAPH) {
    paragraphs.push(sentences.slice(first, first + SENTENCES_PER_PARAGRAPH).join(" "));
  }
  return [...paragraphs, ...files(PAGES, ".html").flatMap(proseOf)];
}

function files(directory: string, ending: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(directory, name), "utf8"));
}

function proseOf(html: string): string[] {
  return Array.from(html.matchAll(/<p>([^<]+)<\/p>/g), ([, text = ""]) => text.trim());
}
