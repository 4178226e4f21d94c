import { waitForCard } from "./harness/card";
import { centreOf, readyMarks, selectorOf } from "./harness/marks";
import { openPage, ownPage } from "./harness/pages";
import { statementsOf } from "./harness/reference";
import { expect, test } from "./harness/test";
import { SAMPLE_CLAIMS } from "./sample";

test("a news page shows claims of every verdict, and none where there is none", async ({
  reader,
}) => {
  const tab = await openPage(reader, await ownPage("sample-news.html"));
  const found = await readyMarks(tab);
  const claims = found.filter(({ verdict }) => verdict !== "mention");
  expect(claims.map(({ fact, verdict }) => [fact, verdict])).toEqual(
    SAMPLE_CLAIMS.map(([, fact, verdict]) => [fact, verdict]),
  );
  for (const [index, [text]] of SAMPLE_CLAIMS.entries()) {
    expect(claims[index]?.text).toContain(text);
  }
  const mentions = found.filter(({ verdict }) => verdict === "mention");
  expect(mentions.map(({ text }) => text.toLowerCase())).toContain("red notice");
  expect(await tab.errors()).toEqual([]);
});

test("the card tells the verdict and every source's statement", async ({ reader }) => {
  const tab = await openPage(reader, await ownPage("sample-news.html"));
  const found = await readyMarks(tab);
  for (const verdict of ["matches", "consistent", "differs", "sources-disagree", "other-period"]) {
    const mark = found.find((candidate) => candidate.verdict === verdict);
    if (!mark?.fact) throw new Error(`The page has no claim of verdict ${verdict}`);
    await tab.click(await centreOf(tab, selectorOf(mark)));
    await expect.poll(async () => (await waitForCard(tab)).verdict).toBe(verdict);
    const { sources, text } = await waitForCard(tab);
    const statements = await statementsOf(mark.fact);
    expect([...sources].sort()).toEqual(statements.map(({ source }) => source).sort());
    expect(text).toContain(mark.text);
    await tab.press("Escape");
  }
  expect(await tab.errors()).toEqual([]);
});
