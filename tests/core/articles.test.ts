import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/core/reference/model";
import { data, engine } from "./engine";

/** The five articles; they are others' property and stand beside the project where at all. */
const ARTICLES = join("..", "shared", "seeds");
const LIST = join("..", "shared", "reference-facts.md");
const atHand = existsSync(ARTICLES) && existsSync(LIST);
if (!atHand) console.log(`The source articles are not at ${ARTICLES}: their tests are skipped.`);

/** A meeting's days may be named one by one, so that each is only consistent with the whole. */
const AGREES = ["matches", "sources-disagree"];

interface Found {
  readonly paragraph: number;
  readonly fact: string;
  readonly verdict: string;
}

function annotateArticle(source: Source): Found[] {
  const paragraphs = readFileSync(join(ARTICLES, source.file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return paragraphs.flatMap((text, index) =>
    engine
      .annotate({
        text,
        published: source.publishedOn,
        title: source.titleIsDescription ? null : source.title,
        before: paragraphs[index - 1] ?? null,
      })
      .flatMap(({ fact, verdict }) => (fact ? [{ paragraph: index + 1, fact, verdict }] : [])),
  );
}

describe.skipIf(!atHand)("the source articles, read as news pages", () => {
  const listed = atHand
    ? new Set(
        [...readFileSync(LIST, "utf8").matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id),
      )
    : new Set<string>();

  it.each(data.sources.map((source) => [source.id, source] as const))(
    "every listed statement of %s is found where it stands and agrees",
    (id, source) => {
      const found = annotateArticle(source);
      for (const fact of data.facts.filter((one) => listed.has(one.id))) {
        for (const statement of fact.statements) {
          if (statement.source !== id || statement.rank === "deprecated") continue;
          const agrees = fact.kind === "date" ? [...AGREES, "consistent"] : AGREES;
          const verdicts = found
            .filter((one) => one.fact === fact.id && one.paragraph === statement.paragraph)
            .map((one) => one.verdict);
          expect
            .soft(verdicts, `${fact.id} in paragraph ${statement.paragraph}`)
            .toSatisfy((all: string[]) => all.some((one) => agrees.includes(one)));
        }
      }
    },
  );

  it("no claim of any article differs or is of another time", () => {
    const odd = data.sources
      .flatMap(annotateArticle)
      .filter(({ verdict }) => verdict === "differs" || verdict === "other-period");
    expect(odd).toEqual([]);
  });

  it("the misprinted dollars are a mention that decides nothing", () => {
    const source = data.sources.find((one) => one.id === "002");
    const mentions = (source ? annotateArticle(source) : []).filter(
      ({ verdict }) => verdict === "mention",
    );
    expect(mentions).toEqual([
      { paragraph: 25, fact: "assets-recovered-since-2014", verdict: "mention" },
    ]);
  });
});
