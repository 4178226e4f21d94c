import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog, paragraph } from "../corpus/live-blog";
import { median } from "../stats";

const CLAIM_EVERY = 100;
const PARAGRAPHS = 40;
const SIZES = [1_000, 5_000, 20_000, 100_000];

/** One paragraph that a live blog adds, at several lengths of the page. */
export const changes: Case = {
  name: "changes",
  async run(browser) {
    const times = new Map<number, number>();
    for (const size of SIZES) times.set(size, await measure(browser, size));
    const of = (size: number) => times.get(size) ?? Number.NaN;
    return [
      ...SIZES.map((size) => ({
        what: `a paragraph added to ${size / 1_000}k text nodes`,
        value: of(size),
        unit: "ms",
        limit: null,
      })),
      {
        what: "at 20k beside 5k text nodes",
        value: of(20_000) / of(5_000),
        unit: "x",
        limit: 1.25,
      },
    ];
  },
};

async function measure(browser: BenchBrowser, textNodes: number): Promise<number> {
  const world = await browser.open({ body: liveBlog({ textNodes, claimEvery: CLAIM_EVERY }) });
  await world.call("keep");
  const added = Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(7_000 + i, CLAIM_EVERY));
  await world.call("append", added);
  const times = await world.call("append", added);
  await world.close();
  return median(times);
}
