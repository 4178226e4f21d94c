import { card, waitForCard, waitForNoCard } from "./harness/card";
import { centreOf, marks, pageState, readyMarks, settle, waitForState } from "./harness/marks";
import { article, NEWS, openPage, ownPage } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { expect, test } from "./harness/test";

/** Has a hostile page do one of its deeds (`tests/pages/hostile/*.html`). */
const page = <R>(tab: Tab, deed: string): Promise<Awaited<R>> =>
  tab.evaluate(
    (name) => (window as unknown as { page: Record<string, () => R> }).page[name]?.() as R,
    deed,
  );

/** Longer than the pointer rests before a card opens. */
const wait = (tab: Tab, milliseconds = 700) =>
  tab.evaluate((time) => new Promise<void>((done) => setTimeout(done, time)), milliseconds);

/** How the card looks: what a page could take from it without a word of it being changed. */
function look(tab: Tab) {
  return tab.evaluate(() => {
    const host = document.querySelector("fact-annotator-card");
    const dialog = host?.shadowRoot?.querySelector("[role=dialog]");
    const why = dialog?.querySelector("#why");
    if (!dialog || !why) return null;
    const { left, top, right, bottom, width, height } = dialog.getBoundingClientRect();
    const { backgroundColor, fontFamily, direction, opacity } = getComputedStyle(dialog);
    const { color, fontSize, visibility } = getComputedStyle(why);
    return {
      size: [width, height].map(Math.round),
      isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      isMet: document.elementFromPoint(left + width / 2, top + height / 2) === host,
      ...{ backgroundColor, fontFamily, direction, opacity, color, fontSize, visibility },
    };
  });
}

/** In how many documents of the one page that is open claims were found. */
async function framesWithClaims(surface: Tab): Promise<number> {
  const stored = await surface.evaluate(() => chrome?.storage?.session.get(null));
  const frames = Object.values(stored ?? {}).flatMap((record) => Object(record).frames ?? []);
  return frames.filter(({ summary }) => Object.keys(summary?.counts ?? {}).length > 0).length;
}

const CLAIM = "#claim [data-fact-annotator][data-verdict]:not([data-verdict=mention])";

test("a page that forges, edits, clones, moves and patches fools nobody and learns nothing", async ({
  reader,
}) => {
  const tab = await openPage(reader, await ownPage("hostile/forger.html"));
  await readyMarks(tab);
  expect(await page(tab, "calls")).toEqual([]);

  await page(tab, "forgeEvents");
  await page(tab, "forgeMessages");
  await wait(tab);
  expect(await card(tab)).toBeNull();

  await page(tab, "editMarks");
  await page(tab, "cloneAndMove");
  await tab.click(await centreOf(tab, "#edited"));
  const view = await waitForCard(tab);
  expect(view.verdict).toBe("differs");
  expect(view.text).toContain("170");
  expect(view.text).not.toMatch(/999|The forger says/);
  await page(tab, "pressEverything");
  expect((await card(tab))?.text).toBe(view.text);
  await tab.press("Escape");
  await waitForNoCard(tab);

  // Copies are plain text again, and what was moved keeps one mark at most.
  await settle(tab);
  const ids = (await marks(tab)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await page(tab, "clonesLeft")).toBe(0);

  await tab.click(await centreOf(tab, "#markup [data-verdict=matches]"));
  await expect.poll(async () => (await card(tab))?.text).toContain("<img src=x");
  expect(await page(tab, "elementsInCard")).toEqual([]);
  expect(await page(tab, "calls")).toEqual([]);
  expect(await page(tab, "leaks")).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test("a page's styles, attributes, animations and covers do not reach the card", async ({
  reader,
}) => {
  const plain = article("Interpol has 190 member countries.");
  const tab = await openPage(reader, plain, `${NEWS}/plain`);
  await readyMarks(tab);
  await tab.click(await centreOf(tab, "[data-verdict=matches]"));
  await waitForCard(tab);
  const expected = await look(tab);
  expect(expected).toMatchObject({ isMet: true, isInside: true });

  const styled = await openPage(reader, await ownPage("hostile/stylist.html"), `${NEWS}/styled`);
  await readyMarks(styled);
  await styled.click(await centreOf(styled, "[data-verdict=matches]"));
  const { text } = await waitForCard(styled);
  expect(await look(styled)).toEqual(expected);
  await page(styled, "disturb");
  await expect.poll(() => look(styled)).toEqual(expected);
  expect((await card(styled))?.text).toBe(text);
  // The marks keep their size whatever the page's rules for every element are.
  expect(await page(styled, "markBoxes")).toEqual(await page(styled, "textBoxes"));
  await page(styled, "openModal");
  await waitForNoCard(styled);
  expect(await styled.errors()).toEqual([]);
});

test("a page that fights for its text and against the card gets neither hung nor changed", async ({
  reader,
}) => {
  const tab = await openPage(reader, await ownPage("hostile/fighter.html"));
  await readyMarks(tab);
  await tab.click(await centreOf(tab, CLAIM));
  await waitForCard(tab);
  await page(tab, "removeCard");
  await waitForNoCard(tab);
  await tab.click(await centreOf(tab, CLAIM));
  expect((await waitForCard(tab)).verdict).toBe("differs");
  await tab.press("Escape");

  await page(tab, "flood");
  await expect.poll(() => page(tab, "isRead")).toBe(true);
  await page(tab, "refuseMarks");
  await expect.poll(() => page(tab, "isRead")).toBe(true);
  await page(tab, "writeAnew");
  await expect.poll(() => page(tab, "isRead")).toBe(true);
  await tab.click(await centreOf(tab, CLAIM));
  expect((await waitForCard(tab)).verdict).toBe("differs");
  expect(await page(tab, "text")).toBe(await page(tab, "ownText"));
  expect(await tab.errors()).toEqual([]);
});

test("a giant page is read, marked and given back", async ({ reader }) => {
  test.slow();
  const tab = await openPage(reader, await ownPage("hostile/giant.html"));
  await expect.poll(() => pageState(tab), { timeout: 60_000 }).toBe("ready");
  expect(await page(tab, "claims")).toEqual(["before", "deep", "long", "after"]);
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await tab.activate();
  await surface.evaluate(() =>
    chrome?.runtime?.sendMessage({
      type: "settings/change",
      change: { kind: "enabled", on: false },
    }),
  );
  await waitForState(tab, "off");
  expect(await page(tab, "isAsBefore")).toBe(true);
  expect(await tab.errors()).toEqual([]);
});

test("under the strictest policy, and in frames that are sandboxed or navigate", async ({
  reader,
}) => {
  const frame = `${NEWS}/frame`;
  const next = `${NEWS}/next`;
  reader.serve(frame, { body: article("Interpol has 190 member countries.") });
  reader.serve(next, { body: article("Interpol was founded in 1923.") });
  const policy =
    "default-src 'none'; script-src 'nonce-own'; frame-src https:; img-src https:; require-trusted-types-for 'script'; trusted-types 'none'";
  const tab = await openPage(reader, await ownPage("hostile/strict.html"), `${NEWS}/strict`, {
    headers: { "content-security-policy": policy },
  });
  await readyMarks(tab);
  await tab.click(await centreOf(tab, CLAIM));
  expect((await waitForCard(tab)).verdict).toBe("differs");
  expect(await page(tab, "markStyle")).toContain("underline");
  await expect.poll(() => page(tab, "framesRead"), { timeout: 20_000 }).toEqual(["190", "1923"]);
  // What is in sandboxed frames is closed to the page around them: the background knows it.
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await expect.poll(() => framesWithClaims(surface)).toBe(5);
  expect(await page(tab, "violations")).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});
