import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog, paragraph } from "../corpus/live-blog";
import { ExtensionWorld } from "../extension-world";

const URL = "https://www.theguardian.com/world/2017/sep/29/story";
const PAGE = { textNodes: 600, claimEvery: 10 };
/** Pages of one tab; the first ones warm caches. */
const PAGES = 1_000;
const PAGES_OF_A_QUICK_RUN = 100;
const WARMING = 50;
const PARAGRAPHS = 10_000;
const READY = 'html[data-fact-annotator-state="ready"]';

/** What stays behind in a tab that is open for long. */
export const heap: Case = {
  name: "heap",
  async run(browser) {
    return [...(await manyPages(browser)), ...(await manyParagraphs(browser))];
  },
};

async function manyPages(browser: BenchBrowser) {
  const count = browser.isQuick ? PAGES_OF_A_QUICK_RUN : PAGES;
  const body = liveBlog(PAGE);
  const { page, session } = await browser.openAt(URL, { body });
  const world = await ExtensionWorld.of(session);
  let before = 0;
  for (let i = 0; i < count; i++) {
    if (i === WARMING) before = await world.heap();
    browser.serve(`${URL}?${i}`, { body });
    await page.goto(`${URL}?${i}`);
    await page.waitForSelector(READY, { state: "attached" });
  }
  const grown = (await world.heap()) - before;
  const alive = await world.alive();
  await page.close();
  return [
    {
      what: `heap after ${count} pages of one tab, more than after ${WARMING}`,
      value: grown / 1_000,
      unit: "kB",
      limit: 500,
    },
    { what: "iterators and live ranges of ours then", value: alive, unit: "objects", limit: 0 },
  ];
}

async function manyParagraphs(browser: BenchBrowser) {
  const { page, session } = await browser.openAt(`${URL}/live`, { body: liveBlog(PAGE) });
  const world = await ExtensionWorld.of(session);
  await page.waitForSelector(READY, { state: "attached" });
  const html = Array.from({ length: 100 }, (_, i) => paragraph(i, 10)).join("");
  const rounds = browser.isQuick ? 10 : PARAGRAPHS / 100;
  let before = 0;
  for (let i = 0; i < rounds; i++) {
    if (i === 5) before = await world.heap();
    await page.evaluate(appendAndRemove, html);
  }
  await page.waitForTimeout(6_000);
  const grown = (await world.heap()) - before;
  const alive = await world.alive();
  await page.close();
  return [
    {
      what: `heap after ${rounds * 100} paragraphs added and removed`,
      value: grown / 1_000,
      unit: "kB",
      limit: 500,
    },
    { what: "iterators and live ranges of ours then", value: alive, unit: "objects", limit: 0 },
  ];
}

/** Runs in the page: what is added stands long enough to be read. */
async function appendAndRemove(html: string): Promise<void> {
  const place = document.createElement("section");
  place.innerHTML = html;
  document.body.append(place);
  await new Promise((resolve) => setTimeout(resolve, 60));
  place.remove();
}
