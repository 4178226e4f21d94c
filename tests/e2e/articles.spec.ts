import { openCard } from "./harness/card";
import { readyMarks } from "./harness/marks";
import { openPage } from "./harness/pages";
import type { Reader, Tab } from "./harness/reader";
import { facts, sources } from "./harness/reference";
import { hasShared, listedStatements, paragraphsOf } from "./harness/shared";
import { expect, test } from "./harness/test";

const asHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A highlighted claim by the paragraph it stands in, counted as the statements' paragraphs are. */
interface Place {
  readonly fact: string;
  readonly paragraph: number;
  readonly verdict: string | null;
}

/** Opens an article as a news page of its own day. */
async function openArticle(reader: Reader, id: string): Promise<Tab> {
  const source = (await sources()).find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source ${id}`);
  const day = source.publishedOn?.length === 7 ? `${source.publishedOn}-28` : source.publishedOn;
  const body = (await paragraphsOf(source.file))
    .map((text, index) => `<p id="p${index + 1}">${asHtml(text)}</p>`)
    .join("\n");
  return openPage(
    reader,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>
<meta property="article:published_time" content="${day}"><article>${body}</article></html>`,
  );
}

function places(tab: Tab): Promise<Place[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll("[data-fact-annotator]")].map((mark) => ({
      fact: mark.getAttribute("data-fact") ?? "",
      paragraph: Number(mark.closest("p")?.id.slice(1)),
      verdict: mark.getAttribute("data-verdict"),
    })),
  );
}

test.describe("the articles themselves, put into a news page", () => {
  test.skip(!hasShared, "the articles are not beside the project");

  for (const id of ["000", "001", "002", "003", "004"]) {
    test(`article ${id}: every statement is found where it stands`, async ({ reader }) => {
      const tab = await openArticle(reader, id);
      await readyMarks(tab);
      const found = await places(tab);
      const listed = await listedStatements();
      const wanted = (await facts()).filter((fact) => listed.has(`${fact.id} ${id}`));
      const expected = wanted.flatMap((fact) =>
        fact.statements
          .filter(({ source, rank }) => source === id && rank !== "deprecated")
          .map(({ paragraph }) => ({ fact: fact.id, paragraph })),
      );
      const good = found.filter(
        ({ verdict }) => verdict === "matches" || verdict === "sources-disagree",
      );
      const missing = expected.filter(
        ({ fact, paragraph }) => !good.some((m) => m.fact === fact && m.paragraph === paragraph),
      );
      expect(missing).toEqual([]);
      expect(found.filter(({ verdict }) => verdict === "differs")).toEqual([]);
    });
  }

  test("a figure that decides nothing is a mention whose card says why", async ({ reader }) => {
    const fact = (await facts()).find(({ statements }) =>
      statements.some(({ rank }) => rank === "deprecated"),
    );
    const misprint = fact?.statements.find(({ rank }) => rank === "deprecated");
    if (!fact || !misprint?.rankReason) throw new Error("No statement is deprecated.");
    const tab = await openArticle(reader, misprint.source);
    const mark = (await readyMarks(tab)).find(
      (candidate) => candidate.fact === fact.id && candidate.verdict === "mention",
    );
    if (!mark) throw new Error("The figure is not highlighted.");
    const { verdict, text } = await openCard(tab, mark);
    expect(verdict).toBe("mention");
    expect(text).toContain(misprint.rankReason);
  });
});
