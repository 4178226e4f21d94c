import { change } from "./harness/extension";
import { centreOf, marks, readyMarks, waitForState } from "./harness/marks";
import { NEWS, openPage, ownPage, UNLISTED } from "./harness/pages";
import type { Reader, Tab } from "./harness/reader";
import { changedOutside, picture } from "./harness/shift";
import { expect, test } from "./harness/test";

const PAGE = "kinds-of-text.html";

async function openMarked(reader: Reader): Promise<Tab> {
  const tab = await openPage(reader, await ownPage(PAGE), `${NEWS}/kinds`);
  expect((await readyMarks(tab)).length).toBeGreaterThan(5);
  return tab;
}

/** Selects the article and copies it by the keyboard; gives what a text field and a mail get. */
async function copied(tab: Tab): Promise<{ text: string; html: string; selected: string }> {
  const selected = await tab.evaluate(() => {
    const article = document.querySelector("article") as Element;
    document.getSelection()?.selectAllChildren(article);
    return String(document.getSelection());
  });
  await tab.press("Control+c");
  for (const field of ["#plain", "#rich"]) {
    await tab.click(await centreOf(tab, field));
    await tab.press("Control+v");
  }
  const pasted = await tab.evaluate(() => ({
    text: document.querySelector<HTMLTextAreaElement>("#plain")?.value ?? "",
    html: document.querySelector("#rich")?.innerHTML ?? "",
  }));
  return { ...pasted, selected };
}

test("what is copied is the page's own, as text and as HTML", async ({ reader }) => {
  const alone = await openPage(reader, await ownPage(PAGE), `${UNLISTED}/kinds`);
  const expected = await copied(alone);
  expect(expected.text).toContain("612 requests");
  expect(expected.html).toContain("612 requests");

  const tab = await openMarked(reader);
  const before = await marks(tab);
  expect(await copied(tab)).toEqual(expected);
  // Marked again right after, and nothing in the fields.
  await expect.poll(() => marks(tab)).toEqual(before);
  expect(await tab.errors()).toEqual([]);
});

/** Searches as the browser's own search bar does; gives what it selects. */
const find = (tab: Tab, words: string) =>
  tab.evaluate((wanted) => {
    document.getSelection()?.removeAllRanges();
    const search = window as unknown as { find(words: string): boolean };
    return search.find(wanted) ? String(document.getSelection()) : null;
  }, words);

test("words are found on the page across the edges of marks", async ({ reader }) => {
  const tab = await openMarked(reader);
  for (const words of [
    "Interpol has 190 member countries",
    "sent Interpol 612 requests for red",
    "head office is in Lyon.",
    "190",
  ]) {
    expect(await find(tab, words)).toBe(words);
  }
  expect(await find(tab, "191 member countries")).toBeNull();
});

test("nothing is printed of the marks, unless it is asked for", async ({ reader }, info) => {
  const tab = await openMarked(reader);
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  const shot = async (name: string) => {
    await tab.activate();
    return picture(tab, info.outputPath(`${name}.png`));
  };
  await tab.stylePrint(true);
  const marked = await shot("marked");
  await change(surface, { kind: "showOnPrint", on: true });
  await expect.poll(async () => changedOutside(marked, await shot("asked"), []).count).not.toBe(0);
  await change(surface, { kind: "enabled", on: false });
  await waitForState(tab, "off");
  expect(changedOutside(marked, await shot("off"), [])).toEqual({ count: 0, first: "" });
  await tab.stylePrint(false);
});
