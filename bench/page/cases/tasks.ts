import type { Case } from "../case";
import { liveBlog } from "../corpus/live-blog";
import { longestTask } from "../tracing";

const URL = "https://www.theguardian.com/world/live/2017/sep/29/long";
/** About a thousand marks. */
const PAGE = { textNodes: 100_000, claimEvery: 32 };
const TIMES = 3;

/** The extension itself on a long page: the longest stretch in which it holds the page's thread. */
export const tasks: Case = {
  name: "tasks",
  async run(browser) {
    const found: { readonly ms: number; readonly marks: number }[] = [];
    for (let i = 0; i < TIMES; i++)
      found.push(await longestTask(browser, `${URL}-${i}`, { body: liveBlog(PAGE) }));
    const times = found.map(({ ms }) => ms).sort((a, b) => a - b);
    return [
      {
        what: `longest task, 100k text nodes, ${found[0]?.marks ?? 0} marks (thread time)`,
        value: times[TIMES >> 1] ?? Number.NaN,
        unit: "ms",
        limit: 50,
      },
    ];
  },
};
