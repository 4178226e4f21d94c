import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The source articles, which are no part of the project and may lie beside it. */
const ARTICLES = join("..", "shared", "seeds");
/** So many words in a row are a sentence taken over; figures and names in a row are fewer. */
const IN_A_ROW = 9;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + IN_A_ROW <= words.length; at += 1) {
    yield words.slice(at, at + IN_A_ROW).join(" ");
  }
}

/** A title is how an article is cited. */
function titles(): Set<string> {
  const { sources } = JSON.parse(readFileSync("reference-data/sources.json", "utf8")) as {
    sources: { title: string }[];
  };
  return new Set(sources.flatMap(({ title }) => [...runsOf(title)]));
}

function trackedFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
  return list.filter(
    (file) => /\.(?:ts|tsx|json|jsonl|md|html|css)$/.test(file) && existsSync(file),
  );
}

describe.skipIf(!existsSync(ARTICLES))("sentences", () => {
  const theirs = new Set(
    existsSync(ARTICLES)
      ? readdirSync(ARTICLES).flatMap((file) => [
          ...runsOf(readFileSync(join(ARTICLES, file), "utf8")),
        ])
      : [],
  );

  it("are found where they are taken over", () => {
    const [some = ""] = theirs;
    expect([...runsOf(`as they say: ${some}!`)].some((run) => theirs.has(run))).toBe(true);
  });

  it("are our own: no file has nine words in a row from the source articles", () => {
    const cited = titles();
    const isTaken = (run: string) => theirs.has(run) && !cited.has(run);
    const taken = trackedFiles()
      .filter((file) => file !== "package-lock.json")
      .flatMap((file) => {
        const run = [...runsOf(readFileSync(file, "utf8"))].find(isTaken);
        return run === undefined ? [] : [`${file}: ${run}`];
      });
    expect(taken).toEqual([]);
  });
});
