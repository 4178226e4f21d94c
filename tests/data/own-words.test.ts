import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normaliseWords } from "../../src/core/text/fingerprint";

/** The articles lie beside the project where they are there at all; they are never part of it. */
const ARTICLES = "../shared/seeds";
const RUN = 9;

function runs(text: string): string[] {
  const words = normaliseWords(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

describe.skipIf(!existsSync(ARTICLES))("the data's sentences are our own", () => {
  const printed = existsSync(ARTICLES)
    ? new Set(
        readdirSync(ARTICLES).flatMap((file) => runs(readFileSync(join(ARTICLES, file), "utf8"))),
      )
    : new Set<string>();

  const files = readdirSync("reference-data", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".json") && !file.startsWith("schema"),
  );

  it.each(files)("%s shares no nine words in a row with an article", (file) => {
    const own = strings(JSON.parse(readFileSync(join("reference-data", file), "utf8")));
    expect(own.filter((text) => runs(text).some((run) => printed.has(run)))).toEqual([]);
  });
});
