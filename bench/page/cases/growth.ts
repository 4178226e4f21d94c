import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { liveBlog } from "../corpus/live-blog";
import { rounds } from "../rounds";
import { exponent, type Samples } from "../stats";

const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
/** The exponent is asked for from here on: below, what every pass costs once weighs more. */
const FROM = 5_000;
const CLAIM_EVERY = 100;

type Name = "f2" | "pass" | "passInSlices";

/** The whole pass over live blogs of growing length. */
export const growth: Case = {
  name: "growth",
  async run(browser) {
    const measured: { readonly size: number; readonly samples: Samples<Name> }[] = [];
    for (const size of SIZES) measured.push({ size, samples: await measure(browser, size) });
    const points = measured
      .filter(({ size }) => size >= FROM)
      .map(({ size, samples }) => [size, samples.median("pass")] as const);
    const largest = measured[measured.length - 1]?.samples;
    return [
      ...measured.map(({ size, samples }) => ({
        what: `live blog of ${size / 1_000}k text nodes (${samples.median("pass").toFixed(1)} ms)`,
        value: samples.ratio("pass", "f2"),
        unit: "x f2",
        limit: null,
      })),
      {
        what: "growth of the whole pass, 5k to 100k text nodes",
        value: exponent(points),
        unit: "exponent",
        limit: 1.1,
      },
      {
        what: "100k text nodes in slices, beside all in one go",
        value: largest?.ratio("passInSlices", "pass") ?? Number.NaN,
        unit: "x unsliced",
        limit: 1.25,
      },
    ];
  },
};

async function measure(browser: BenchBrowser, textNodes: number): Promise<Samples<Name>> {
  const world = await browser.open({ body: liveBlog({ textNodes, claimEvery: CLAIM_EVERY }) });
  await world.call("keep");
  const names = ["f2", "pass", "passInSlices"] as const;
  const samples = await rounds(world, names, textNodes > 20_000 ? 4 : 8);
  await world.close();
  return samples;
}
