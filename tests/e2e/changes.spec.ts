import { marks, readyMarks } from "./harness/marks";
import { openPage, ownPage } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { expect, test } from "./harness/test";

type Change = "correct" | "append" | "remove";

/** Has the page's own script change its text. */
const change = (tab: Tab, what: Change) =>
  tab.evaluate(
    (name) => (window as unknown as { page: Record<string, () => void> }).page[name]?.(),
    what,
  );

const verdicts = async (tab: Tab) =>
  (await marks(tab)).map(({ fact, verdict }) => `${fact} ${verdict}`);

test("text that the page's scripts change is read again", async ({ reader }) => {
  const tab = await openPage(reader, await ownPage("rewriting.html"));
  await readyMarks(tab);
  await expect.poll(() => verdicts(tab)).toContain("interpol-member-count matches");

  await change(tab, "correct");
  await expect.poll(() => verdicts(tab)).toContain("interpol-member-count differs");
  expect(await verdicts(tab)).not.toContain("interpol-member-count matches");

  await change(tab, "append");
  await expect.poll(() => verdicts(tab)).toContain("red-notice-requests-2016 matches");

  await change(tab, "remove");
  await expect.poll(() => verdicts(tab)).not.toContain("interpol-headquarters matches");
  const text = await tab.evaluate(() => document.querySelector("article")?.innerText);
  expect(text).toContain("Interpol has 170 member countries.");
  expect(await tab.errors()).toEqual([]);
});
