import { card, openCard, waitForCard, waitForNoCard } from "./harness/card";
import { centreOf, readyMarks, selectorOf, settle } from "./harness/marks";
import { article, openPage } from "./harness/pages";
import type { Reader } from "./harness/reader";
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
