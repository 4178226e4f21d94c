import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog } from "../corpus/live-blog";
import type { Row } from "../rows";
import { exponent, median } from "../stats";
import type { SwitchedOff } from "../subject/measured";

const TEXT_NODES = 100_000;
/** Paragraphs between claims: from about a thousand marks to ten thousand. */
const CLAIM_EVERY = [32, 8, 2] as const;
const TIMES = 2;

/** Giving a page back whole. */
export const off: Case = {
  name: "off",
  async run(browser) {
    const points: [number, number][] = [];
    const rows: Row[] = [];
    for (const claimEvery of CLAIM_EVERY) {
      const { ours, marks, isWhole } = await measureOurs(browser, claimEvery);
      points.push([marks, ours]);
      rows.push({
        what: `${marks} marks given back${isWhole ? ", all nodes kept" : ", NOT AS IT WAS"}`,
        value: ours,
        unit: "ms",
        limit: isWhole ? null : 0,
      });
    }
    const [, ours] = points[points.length - 1] ?? [0, Number.NaN];
    const theirs = await measureTheirs(browser);
    return [
      ...rows,
      {
        what: `beside unmark() of mark.js, ${theirs.marks} marks`,
        value: ours / theirs.ms,
        unit: "x mark.js",
        limit: 0.5,
      },
      { what: "growth in marks", value: exponent(points), unit: "exponent", limit: 1.1 },
    ];
  },
};

async function measureOurs(browser: BenchBrowser, claimEvery: number) {
  const world = await browser.open({ body: liveBlog({ textNodes: TEXT_NODES, claimEvery }) });
  await world.call("keep");
  const all: SwitchedOff[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await world.call("switchOff"));
  await world.close();
  return {
    ours: median(all.map((one) => one.ours)),
    marks: all[0]?.marks ?? 0,
    isWhole: all.every((one) => one.isEqual && one.keepsNodes),
  };
}

async function measureTheirs(browser: BenchBrowser): Promise<{ ms: number; marks: number }> {
  const [, , claimEvery] = CLAIM_EVERY;
  const world = await browser.open({ body: liveBlog({ textNodes: TEXT_NODES, claimEvery }) });
  await world.call("keep");
  const { marks, theirs } = await world.call("switchOffMarkJs");
  await world.close();
  return { ms: theirs, marks };
}
