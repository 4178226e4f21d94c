import { card, openCard, waitForCard, waitForNoCard } from "./harness/card";
import { centreOf, marks, readyMarks, selectorOf, settle } from "./harness/marks";
import { article, openPage } from "./harness/pages";
import { flip, press } from "./harness/popup";
import type { Reader, Tab } from "./harness/reader";
import { expect, test } from "./harness/test";

const CLAIM = "Interpol has 190 member countries.";
const PLAIN = '<span id="outside">The weather stays fine.</span>';

/** A page with one claim and the mark on it. */
async function openClaim(reader: Reader, html = article(PLAIN, CLAIM)) {
  const tab = await openPage(reader, html);
  const mark = (await readyMarks(tab)).find(({ verdict }) => verdict === "matches");
  if (!mark) throw new Error("The claim was not found.");
  return { tab, mark };
}

test.describe("the card opens", () => {
  test("by pointer", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    const view = await openCard(tab, mark);
    expect(view.verdict).toBe("matches");
  });

  test("by touch", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    await tab.tap(await centreOf(tab, selectorOf(mark)));
    expect((await waitForCard(tab)).verdict).toBe("matches");
  });

  for (const key of ["Enter", "Space"] as const) {
    test(`by ${key}, with the focus moving in and, on Escape, back to the mark`, async ({
      reader,
    }) => {
      const { tab, mark } = await openClaim(reader);
      const focused = () =>
        tab.evaluate(() => document.activeElement?.getAttribute("data-fact-annotator") ?? null);
      for (let press = 0; press < 5 && (await focused()) !== mark.id; press += 1) {
        await tab.press("Tab");
      }
      expect(await focused()).toBe(mark.id);
      await tab.press(key);
      await expect.poll(async () => (await card(tab))?.hasFocus).toBe(true);
      await tab.press("Escape");
      await waitForNoCard(tab);
      expect(await focused()).toBe(mark.id);
    });
  }
});

test.describe("the card closes", () => {
  test("on Escape", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    await openCard(tab, mark);
    await tab.press("Escape");
    await waitForNoCard(tab);
  });

  test("on a click outside", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    await openCard(tab, mark);
    await tab.click(await centreOf(tab, "#outside"));
    await waitForNoCard(tab);
  });

  test("by its close button", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    await openCard(tab, mark);
    await tab.click(await centreOf(tab, "button[aria-label=Close]"));
    await waitForNoCard(tab);
  });
});

test.describe("the card stays inside the window", () => {
  const places = {
    "top left": "top: 0; left: 0",
    "top right": "top: 0; right: 0",
    "bottom left": "bottom: 0; left: 0",
    "bottom right": "bottom: 0; right: 0",
    middle: "top: 45%; left: 40%",
  };
  for (const [place, style] of Object.entries(places)) {
    test(`beside a claim at the ${place}`, async ({ reader }) => {
      const styled = `<span style="position: fixed; ${style}">${CLAIM}</span>`;
      const { tab, mark } = await openClaim(reader, article(PLAIN, styled));
      const { box } = await openCard(tab, mark);
      const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    });
  }
});

test.describe("by hover the card", () => {
  /** Long enough for a card that was to open, or to leave. */
  const wait = (tab: Tab) => tab.evaluate(() => new Promise((done) => setTimeout(done, 900)));

  test("opens where the pointer rests, stays for a pointer on it, and leaves after it", async ({
    reader,
  }) => {
    const { tab, mark } = await openClaim(reader);
    await tab.moveTo(await centreOf(tab, selectorOf(mark)));
    const { box, hasFocus } = await waitForCard(tab);
    expect(hasFocus).toBe(false);
    await tab.moveTo({ x: box.left + 40, y: box.top + 40 });
    await wait(tab);
    expect(await card(tab)).not.toBeNull();
    await tab.moveTo({ x: 3, y: 3 });
    await waitForNoCard(tab);
  });

  test("is dismissed by Escape without moving the pointer", async ({ reader }) => {
    const { tab, mark } = await openClaim(reader);
    await tab.moveTo(await centreOf(tab, selectorOf(mark)));
    await waitForCard(tab);
    await tab.press("Escape");
    await waitForNoCard(tab);
  });

  test("does not open where the reader switched that off; a press still opens it", async ({
    reader,
  }) => {
    const { tab, mark } = await openClaim(reader);
    const options = await reader.openTab(reader.extensionUrl("options.html"));
    await flip(options, "Open the card when the pointer rests");
    await expect
      .poll(() =>
        options.evaluate(async () => (await chrome?.storage?.local.get("settings"))?.settings),
      )
      .toMatchObject({ hoverCards: false });
    await tab.activate();
    await tab.moveTo(await centreOf(tab, selectorOf(mark)));
    await wait(tab);
    expect(await card(tab)).toBeNull();
    await openCard(tab, mark);
  });
});

test("kept open, the card stays for a press outside and shows the next claim in its place", async ({
  reader,
}) => {
  const { tab, mark } = await openClaim(
    reader,
    article(PLAIN, CLAIM, "China sent Interpol 812 requests for red notices in 2016."),
  );
  await openCard(tab, mark);
  await tab.click(await centreOf(tab, "button[aria-label='Keep open']"));
  await tab.click(await centreOf(tab, "#outside"));
  const pinned = await waitForCard(tab);
  // Between two claims there are mentions; a few steps lead to the other claim.
  for (let step = 0; step < 5 && (await card(tab))?.verdict !== "differs"; step += 1) {
    const before = (await card(tab))?.text;
    await tab.click(await centreOf(tab, "button[aria-label='Next claim']"));
    await expect.poll(async () => (await card(tab))?.text).not.toBe(before);
  }
  expect((await card(tab))?.verdict).toBe("differs");
  expect(pinned.verdict).toBe("matches");
});

test("the mark of the open card is framed and told to be open, and is as before afterwards", async ({
  reader,
}) => {
  const { tab, mark } = await openClaim(reader);
  const html = () =>
    tab.evaluate((at) => document.querySelector(at)?.outerHTML ?? "", selectorOf(mark));
  const before = await html();
  await openCard(tab, mark);
  expect(await html()).toContain('aria-expanded="true"');
  await tab.press("Escape");
  await waitForNoCard(tab);
  expect(await html()).toBe(before);
});

test("an ignored claim is no longer highlighted, until the options show it again", async ({
  reader,
}) => {
  const { tab, mark } = await openClaim(reader);
  await openCard(tab, mark);
  await tab.click(await centreOf(tab, ".fa-foot > :last-child"));
  await tab.click(await centreOf(tab, ".fa-menu button:nth-child(4)"));
  await waitForNoCard(tab);
  const isShown = async () => (await marks(tab)).some(({ id }) => id === mark.id);
  await expect.poll(isShown).toBe(false);

  const options = await reader.openTab(reader.extensionUrl("options.html"));
  await press(options, "Show again");
  await expect.poll(isShown).toBe(true);
});

test("the card is for the reader's own hand: a click that a script makes opens nothing", async ({
  reader,
}) => {
  const { tab, mark } = await openClaim(reader);
  await tab.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
  }, selectorOf(mark));
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await card(tab)).toBeNull();
});

test("what the card says is not annotated itself", async ({ reader }) => {
  const { tab, mark } = await openClaim(reader);
  await openCard(tab, mark);
  await settle(tab);
  const inCard = await tab.evaluate(
    () =>
      document
        .querySelector("fact-annotator-card")
        ?.shadowRoot?.querySelectorAll("[data-fact-annotator]").length,
  );
  expect(inCard).toBe(0);
});
