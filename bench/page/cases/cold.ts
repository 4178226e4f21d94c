import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog } from "../corpus/live-blog";
import { median } from "../stats";
import type { Variant } from "../subject";

const SIZES = [1_000, 2_000, 5_000];
const TIMES = 5;
const CLAIM_EVERY = 100;

/** The first execution in a fresh process: code is compiled while it runs. */
export const cold: Case = {
  name: "cold",
  async run(browser) {
    const rows = [];
    for (const size of SIZES) {
      const times: Record<"f2" | "pass", number[]> = { f2: [], pass: [] };
      for (let i = 0; i < TIMES; i++) {
        for (const name of ["f2", "pass"] as const)
          times[name].push(await first(browser, size, name));
      }
      rows.push({
        what: `first pass in a process, ${size / 1_000}k text nodes (${median(times.pass).toFixed(1)} ms)`,
        value: median(times.pass) / median(times.f2),
        unit: "x f2",
        limit: 2.5,
      });
    }
    return rows;
  },
};

/** Every page has a site, and so a process, of its own. */
async function first(browser: BenchBrowser, textNodes: number, name: Variant): Promise<number> {
  const world = await browser.open({ body: liveBlog({ textNodes, claimEvery: CLAIM_EVERY }) });
  const time = await world.call("first", name);
  await world.close();
  return time;
}
