import { button, change, tell } from "./harness/extension";
import { pageState, readyMarks, settle, waitForState } from "./harness/marks";
import { article, NEWS, openPage } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { expect, test } from "./harness/test";

const URL = `${NEWS}/world/2017/sep/29/story`;
const TWO_CLAIMS = article(
  "Interpol has 190 member countries.",
  "China sent Interpol 612 requests for red notices in 2016.",
);

/** The claims that are highlighted once the page was read. */
async function claimsOn(tab: Tab): Promise<string[]> {
  const found = await readyMarks(tab);
  return found.filter(({ verdict }) => verdict !== "mention").map(({ text }) => text);
}

test("the toolbar button counts the page's claims and starts afresh with the next page", async ({
  reader,
}) => {
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  await claimsOn(tab);
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await expect
    .poll(() => button(surface, URL))
    .toEqual({ text: "2", title: "Fact Annotator: 2 claims on this page" });

  const empty = `${NEWS}/weather`;
  reader.serve(empty, { body: article("Rain.") });
  await tab.goto(empty);
  await expect.poll(() => button(surface, empty)).toEqual({ text: "", title: "Fact Annotator" });
});

test("a site switched off before it is opened comes alive when it is switched on", async ({
  reader,
}) => {
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await change(surface, { kind: "site", host: "theguardian.com", on: false });
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  await settle(tab);
  expect(await pageState(tab)).toBeNull();
  await change(surface, { kind: "site", host: "theguardian.com", on: true });
  expect(await claimsOn(tab)).toEqual(["190", "612"]);
});

test("a pause takes the highlights away and ends by itself", async ({ reader }) => {
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  await claimsOn(tab);
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await change(surface, { kind: "pause", until: Date.now() + 4000 });
  await waitForState(tab, "off");
  expect(await claimsOn(tab)).toEqual(["190", "612"]);
});

test("one look at a site that is off lasts as long as the page", async ({ reader }) => {
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await change(surface, { kind: "site", host: "theguardian.com", on: false });
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  await settle(tab);
  const id = await surface.evaluate(
    async (url) => (await chrome?.tabs?.query({}))?.find((open) => open.url === url)?.id ?? -1,
    URL,
  );
  expect(await tell(surface, { type: "tab/look-once", tab: id, host: "theguardian.com" })).toBe(
    true,
  );
  expect(await claimsOn(tab)).toEqual(["190", "612"]);
  await tab.goto(URL);
  await settle(tab);
  expect(await pageState(tab)).toBeNull();
});

test("changes made in two windows at once both hold", async ({ reader }) => {
  const windows = [
    await reader.openTab(reader.extensionUrl("popup.html")),
    await reader.openTab(reader.extensionUrl("popup.html")),
  ];
  const names = Array.from({ length: 10 }, (_, index) => `category-${index}`);
  await Promise.all(
    names.map((category, index) => {
      const surface = windows[index % 2];
      return surface && change(surface, { kind: "category", category, on: false });
    }),
  );
  const stored = await windows[0]?.evaluate(() => chrome?.storage?.local.get("settings"));
  const { categoriesOff } = Object(Object(stored).settings);
  expect([...categoriesOff].sort()).toEqual(names);
});

test("damaged settings are put aside and do no harm", async ({ reader }) => {
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  const damaged = { version: 1, density: "loud", hoverCards: "x", categoriesOff: [1, "events"] };
  await surface.evaluate((settings) => chrome?.storage?.local.set({ settings }), damaged);
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  expect(await claimsOn(tab)).toEqual(["190", "612"]);
  const stored = Object(await surface.evaluate(() => chrome?.storage?.local.get(null)));
  expect(stored.settings).toMatchObject({ categoriesOff: ["events"], hoverCards: true });
  expect(stored["settings-set-aside"]).toMatchObject([{ value: damaged }]);
});

test("a page of the extension can make no request", async ({ reader }) => {
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  const target = `${NEWS}/asked-by-the-extension`;
  reader.serve(target, { body: "answer" });
  const outcome = await surface.evaluate(
    (url) =>
      globalThis.fetch(url).then(
        () => "answered",
        () => "refused",
      ),
    target,
  );
  expect(outcome).toBe("refused");
  expect(reader.requests()).not.toContain(target);
});

test("an extension that goes under the page leaves no trace, and the next one takes over", async ({
  reader,
}) => {
  test.skip(reader.browser === "firefox", "Firefox ends the scripts of an extension that goes.");
  const tab = await openPage(reader, TWO_CLAIMS, URL);
  const text = () => tab.evaluate(() => document.body.innerHTML);
  const id = new globalThis.URL(reader.extensionUrl("")).host;
  await claimsOn(tab);
  const browserPage = await reader.openTab("chrome://extensions/");
  const setEnabled = (on: boolean) =>
    browserPage.evaluate((of, to) => chrome?.management?.setEnabled(of, to), id, on);

  await setEnabled(false);
  await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => pageState(tab)).toBeNull();
  expect(await text()).toBe(/<body>(.*)<\/body>/s.exec(TWO_CLAIMS)?.[1]);

  await setEnabled(true);
  await tab.goto(URL);
  await claimsOn(tab);
  await setEnabled(false);
  await setEnabled(true);
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  // As after an update: the site comes alive in pages that are open.
  await change(surface, { kind: "site", host: "theguardian.com", on: false });
  await change(surface, { kind: "site", host: "theguardian.com", on: true });
  expect(await claimsOn(tab)).toEqual(["190", "612"]);
  await change(surface, { kind: "enabled", on: false });
  await waitForState(tab, "off");
  expect(await text()).not.toContain("fact-annotator");
  expect(await tab.errors()).toEqual([]);
});
