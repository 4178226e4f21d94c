import { expect } from "@playwright/test";
import { centreOf, readyMarks } from "./harness/marks";
import { NEWS, openPage, ownPage } from "./harness/pages";
import { openPopup, textOf } from "./harness/popup";
import type { Reader, Tab } from "./harness/reader";
import { test } from "./harness/release";

/** Opens the card of the first claim and gives what it says. */
async function openClosedCard(tab: Tab): Promise<string> {
  await tab.click(await centreOf(tab, "[data-verdict=matches]"));
  await expect.poll(() => tab.closedCard()).toContain("Matches the reference");
  return (await tab.closedCard()) ?? "";
}

test("the card is closed to a page, and nothing tells which extension it is", async ({
  release,
}) => {
  const tab = await openPage(release, await ownPage("hostile/spy.html"));
  await readyMarks(tab);
  const text = await openClosedCard(tab);
  for (const key of ["Tab", "Shift+Tab", "ArrowDown"] as const) await tab.press(key);
  expect(await tab.errors()).toEqual([]);
  const files = [
    "manifest.json",
    "icons/16.png",
    "engine.js",
    "card.js",
    "words-en.js",
    "popup.html",
  ];
  const found = await tab.evaluate(
    (urls) => (window as unknown as { attack: (urls: string[]) => Promise<string[]> }).attack(urls),
    files.map((file) => release.extensionUrl(file)),
  );
  expect(found).toEqual([]);
  expect(await tab.closedCard()).toBe(text);
  await tab.press("Escape");
  await expect.poll(() => tab.closedCard()).toBeNull();
});

/** Presses everything that can be pressed, but for what would leave the surface or change its site. */
function pressAll(surface: Tab): Promise<number> {
  return surface.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "summary,button,[role=switch],a[href^='#'],[data-fact-annotator]",
    );
    const controls = [...all].filter(
      ({ innerText }) => !/always|allow|shortcut|panel|options|choose|restore/i.test(innerText),
    );
    for (const control of controls) control.click();
    return controls.length;
  });
}

/** A popup closes when one of its claims is pressed. */
function wasClosed(cause: unknown): number {
  if (/unloaded|closed|no such window/i.test(String(cause))) return 1;
  throw cause;
}

/** What was asked for that is neither the page itself nor the browser's own. */
function ofOurs(release: Reader, url: string): string[] {
  const own = [url, `${NEWS}/favicon.ico`];
  return release.requests().filter((asked) => !own.includes(asked) && !BROWSERS_OWN.test(asked));
}

/** Hosts that browsers ask by themselves (updates, lists of theirs). */
const BROWSERS_OWN =
  /^https:\/\/(?:[\w.-]+\.)?(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|org|net)\//;

test("the whole product is used and no request leaves", async ({ release }) => {
  test.slow();
  const url = `${NEWS}/quiet`;
  const tab = await openPage(release, await ownPage("sample-news.html"), url);
  await readyMarks(tab);
  await openClosedCard(tab);
  await tab.press("Escape");
  const popup = await openPopup(release, tab);
  await expect.poll(() => textOf(popup)).toContain("claims");
  for (const name of ["popup", "sidepanel", "options", "welcome"]) {
    const surface = await release.openTab(release.extensionUrl(`${name}.html`));
    await expect.poll(() => textOf(surface), { message: name }).not.toBe("");
    await tab.activate();
    expect(await surface.evaluate(tryEverything, `${NEWS}/asked`)).toEqual([]);
    expect(await pressAll(surface).catch(wasClosed)).toBeGreaterThan(0);
    await surface.close().catch(wasClosed);
  }
  await release.stopBackground();
  await tab.goto(url);
  expect(ofOurs(release, url)).toEqual([]);
  // What Firefox says of the ways that were tried.
  const isOfTries = (error: string) => error.startsWith("Content-Security-Policy:");
  expect((await tab.errors()).filter((error) => !isOfTries(error))).toEqual([]);
});

/** Tries every way out that a page of the extension would have. Gives those that were open. */
async function tryEverything(target: string): Promise<(string | null)[]> {
  const loads = (name: "img" | "script" | "iframe" | "link") =>
    new Promise<void>((done, fail) => {
      const element = document.createElement(name);
      element.onload = () => done();
      element.onerror = fail;
      if (element instanceof HTMLLinkElement) {
        Object.assign(element, { rel: "stylesheet", href: target });
      } else element.src = target;
      document.body.append(element);
      setTimeout(fail, 300);
    });
  const socket = () =>
    new Promise<void>((done, fail) => {
      const made = new WebSocket(target.replace("https", "wss"));
      made.onopen = () => done();
      made.onerror = fail;
    });
  const beacon = async () => {
    // It says true before the policy is asked: the server's list tells.
    navigator.sendBeacon(target);
    throw new Error("not known");
  };
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => globalThis.fetch(target),
    beacon,
    socket,
    image: () => loads("img"),
    script: () => loads("script"),
    frame: () => loads("iframe"),
    style: () => loads("link"),
  };
  const tries = Object.entries(ways).map(([name, way]) =>
    way().then(
      () => name,
      () => null,
    ),
  );
  // A frame loads a page that says it was refused.
  return (await Promise.all(tries)).filter((name) => name !== null && name !== "frame");
}
