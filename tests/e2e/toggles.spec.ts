import { card } from "./harness/card";
import { marks, readyMarks, waitForState } from "./harness/marks";
import { article, NEWS, openPage, ownPage } from "./harness/pages";
import { flip, openPopup, press, textOf } from "./harness/popup";
import type { Tab } from "./harness/reader";
import { expect, test } from "./harness/test";

const TWO_CATEGORIES = article(
  "Interpol has 190 member countries.",
  "China sent Interpol 612 requests for red notices in 2016.",
);
const html = () => document.documentElement.outerHTML;

/** The facts whose marks a reader sees. */
function shownFacts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll("[data-fact-annotator]")]
      .filter((mark) => getComputedStyle(mark).textDecorationLine === "underline")
      .map((mark) => mark.getAttribute("data-fact") ?? ""),
  );
}

/** The facts at whose marks the keyboard stops. */
function keyboardStops(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll("[data-fact-annotator][tabindex]")].map(
      (mark) => mark.getAttribute("data-fact") ?? "",
    ),
  );
}

test("the popup counts what was found and leads to a claim", async ({ reader }) => {
  const tab = await openPage(reader, await ownPage("sample-news.html"));
  const found = await readyMarks(tab);
  const popup = await openPopup(reader, tab);
  await expect
    .poll(() => textOf(popup))
    .toContain(`${found.filter((m) => m.verdict !== "mention").length} claims`);
  await press(popup, "185");
  await expect.poll(async () => (await card(tab))?.verdict).toBe("differs");
});

test("a category goes and comes back on the open page, and stays off after a reload", async ({
  reader,
}) => {
  const tab = await openPage(reader, TWO_CATEGORIES);
  await readyMarks(tab);
  const popup = await openPopup(reader, tab);
  await flip(popup, "The organisation");
  await expect.poll(() => shownFacts(tab)).not.toContain("interpol-member-count");
  expect(await shownFacts(tab)).toContain("red-notice-requests-2016");
  expect(await keyboardStops(tab)).not.toContain("interpol-member-count");

  await tab.goto(`${NEWS}/world/2017/sep/29/story`);
  await waitForState(tab, "ready");
  await expect.poll(() => shownFacts(tab)).toContain("red-notice-requests-2016");
  expect(await shownFacts(tab)).not.toContain("interpol-member-count");

  await flip(popup, "The organisation");
  await expect.poll(() => shownFacts(tab)).toContain("interpol-member-count");
});

for (const [what, name] of [
  ["the site", "On theguardian.com"],
  ["the extension", "Active"],
] as const) {
  test(`${what} switched off gives the page back, switched on marks it again`, async ({
    reader,
  }) => {
    const url = `${NEWS}/story`;
    const tab = await openPage(reader, TWO_CATEGORIES, url);
    const before = await readyMarks(tab);
    const popup = await openPopup(reader, tab);
    await flip(popup, name);
    await waitForState(tab, "off");
    expect(await marks(tab)).toEqual([]);

    await reader.stopBackground();
    await tab.goto(url);
    const bare = await tab.evaluate(html);
    expect(bare).not.toContain("data-fact-annotator=");

    await flip(popup, name);
    await waitForState(tab, "ready");
    await expect.poll(() => marks(tab)).toEqual(before);
  });
}

test("switched off, the page's HTML is what it was", async ({ reader }) => {
  const url = `${NEWS}/story`;
  const body = await ownPage("sample-news.html");
  const tab = await openPage(reader, body, url);
  await readyMarks(tab);
  const popup = await openPopup(reader, tab);
  await flip(popup, "Active");
  await waitForState(tab, "off");
  const given = await tab.evaluate(() => document.body.outerHTML);
  await tab.goto(url);
  expect(given).toBe(await tab.evaluate(() => document.body.outerHTML));
});

test("the density decides which mentions are highlighted, on open pages at once", async ({
  reader,
}) => {
  const tab = await openPage(
    reader,
    article(
      "Interpol has 190 member countries.",
      "Officials spoke of Interpol again.",
      "They named Interpol once more.",
    ),
  );
  await readyMarks(tab);
  const mentions = async () =>
    (await marks(tab)).filter(({ verdict }) => verdict === "mention").length;
  const claims = async () =>
    (await marks(tab)).filter(({ verdict }) => verdict !== "mention").length;
  expect(await mentions()).toBe(3);
  const options = await reader.openTab(reader.extensionUrl("options.html"));
  const choose = (label: string) =>
    expect
      .poll(() =>
        options.evaluate((wanted) => {
          const labels = [...document.querySelectorAll<HTMLElement>("#highlights label")];
          const found = labels.find((one) => one.textContent?.includes(wanted));
          found?.click();
          return found !== undefined;
        }, label),
      )
      .toBe(true);

  await choose("first mention");
  await expect.poll(mentions).toBe(1);
  await choose("Claims only");
  await expect.poll(mentions).toBe(0);
  expect(await claims()).toBe(1);
  await choose("Everything");
  await expect.poll(mentions).toBe(3);
});
