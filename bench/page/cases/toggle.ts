import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog } from "../corpus/live-blog";
import type { Row } from "../rows";
import { median } from "../stats";
import type { World } from "../world";

/** Marks that are wanted, with the text nodes and the paragraphs between claims that make about them. */
const PAGES = [
  { marks: 100, textNodes: 5_000, claimEvery: 8 },
  { marks: 1_000, textNodes: 20_000, claimEvery: 3 },
  { marks: 5_000, textNodes: 50_000, claimEvery: 2 },
] as const;
const CATEGORY = "interpol";
const TIMES = 5;

/** Switching a category off and on. */
export const toggle: Case = {
  name: "toggle",
  async run(browser) {
    const rows: Row[] = [];
    for (const page of PAGES) rows.push(...(await measure(browser, page)));
    return rows;
  },
};

async function measure(browser: BenchBrowser, page: (typeof PAGES)[number]): Promise<Row[]> {
  const world = await browser.open({ body: liveBlog(page) });
  await world.call("keep");
  const { marks, toggle: times, f2 } = await world.call("toggle", CATEGORY, TIMES);
  const layouts = await countLayouts(world);
  await world.close();
  const isLimited = page.marks === 5_000;
  return [
    {
      what: `a category switched, ${marks} marks (${median(times).toFixed(1)} ms)`,
      value: median(times) / median(f2),
      unit: "x f2",
      limit: isLimited ? 0.25 : null,
    },
    {
      what: "layouts that it causes",
      value: layouts,
      unit: "layouts",
      limit: isLimited ? 0 : null,
    },
  ];
}

async function countLayouts(world: World): Promise<number> {
  await world.call("annotate");
  await world.frame();
  const before = await world.metric("LayoutCount");
  await world.call("switchCategories", [CATEGORY]);
  await world.frame();
  return (await world.metric("LayoutCount")) - before;
}
