import { readyMarks } from "./harness/marks";
import { openPage } from "./harness/pages";
import { facts, sources } from "./harness/reference";
import { hasShared, listedFacts, paragraphsOf } from "./harness/shared";
import { expect, test } from "./harness/test";

const asHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A statement as a test names it: where it stands and what it answers. */
interface Place {
  readonly fact: string;
  readonly paragraph: number;
  readonly verdict: string | null;
}

test.describe("the articles themselves, put into a news page", () => {
  test.skip(!hasShared, "the articles are not beside the project");

  for (const id of ["000", "001", "002", "003", "004"]) {
    test(`article ${id}: every statement is found where it stands`, async ({ reader }) => {
      const source = (await sources()).find((candidate) => candidate.id === id);
      if (!source) throw new Error(`There is no source ${id}`);
      const day =
        source.publishedOn?.length === 7 ? `${source.publishedOn}-28` : source.publishedOn;
      const body = (await paragraphsOf(source.file))
        .map((text, index) => `<p id="p${index + 1}">${asHtml(text)}</p>`)
        .join("\n");
      const tab = await openPage(
        reader,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>
<meta property="article:published_time" content="${day}"><article>${body}</article></html>`,
      );
      await readyMarks(tab);
      const found: Place[] = await tab.evaluate(() =>
        [...document.querySelectorAll("[data-fact-annotator]")].map((mark) => ({
          fact: mark.getAttribute("data-fact") ?? "",
          paragraph: Number(mark.closest("p")?.id.slice(1)),
          verdict: mark.getAttribute("data-verdict"),
        })),
      );
      const listed = await listedFacts();
      const wanted = (await facts()).filter((fact) => listed.has(fact.id));
      const dates = new Set(wanted.filter(({ kind }) => kind === "date").map((fact) => fact.id));
      const expected = wanted.flatMap((fact) =>
        fact.statements
          .filter(({ source, rank }) => source === id && rank !== "deprecated")
          .map(({ paragraph }) => ({ fact: fact.id, paragraph })),
      );
      const good = found.filter(
        ({ verdict, fact }) =>
          verdict === "matches" ||
          verdict === "sources-disagree" ||
          // A meeting's days may be named one by one: each is only consistent with the whole.
          (verdict === "consistent" && dates.has(fact)),
      );
      const missing = expected.filter(
        ({ fact, paragraph }) => !good.some((m) => m.fact === fact && m.paragraph === paragraph),
      );
      expect(missing).toEqual([]);
      expect(found.filter(({ verdict }) => verdict === "differs")).toEqual([]);
    });
  }
});
