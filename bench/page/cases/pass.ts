import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { type SavedPage, savedPages } from "../corpus/saved";
import { CLAIMS } from "../corpus/sentences";
import { rounds } from "../rounds";
import { median } from "../stats";

const ROUNDS = 9;
/** Claims that are put into each page; none of the saved ones has any. */
const PLANTED = CLAIMS.slice(0, 3);

interface Result {
  readonly name: string;
  readonly f2: number;
  readonly markJs: number;
  readonly ms: number;
}

/** The whole pass over saved news pages with claims in them, warm. */
export const pass: Case = {
  name: "pass",
  async run(browser) {
    const results: Result[] = [];
    for (const page of await savedPages(browser.isQuick)) {
      const result = await measure(browser, page);
      if (result !== null) results.push(result);
    }
    results.sort((a, b) => b.f2 - a.f2);
    const [worst] = results;
    const of = (name: "f2" | "markJs") => median(results.map((result) => result[name]));
    const worstTo = Math.max(...results.map(({ markJs }) => markJs));
    return [
      {
        what: `whole pass, warm, ${results.length} pages with claims`,
        value: of("f2"),
        unit: "x f2",
        limit: 1.5,
      },
      {
        what: `the worst of them (${worst?.name.slice(0, 30)})`,
        value: worst?.f2 ?? Number.NaN,
        unit: "x f2",
        limit: 2.2,
      },
      {
        what: "whole pass beside mark.js mark()",
        value: of("markJs"),
        unit: "x mark.js",
        limit: 0.2,
      },
      { what: "the worst of them", value: worstTo, unit: "x mark.js", limit: null },
    ];
  },
};

async function measure(browser: BenchBrowser, page: SavedPage): Promise<Result | null> {
  const world = await browser.open(page);
  try {
    if ((await world.call("plant", PLANTED)) === 0) return null;
    await world.call("keep");
    if ((await world.call("countFound")) < PLANTED.length) return null;
    const samples = await rounds(world, ["f2", "pass", "markJs"], ROUNDS);
    return {
      name: page.name,
      f2: samples.ratio("pass", "f2"),
      markJs: samples.ratio("pass", "markJs"),
      ms: samples.median("pass"),
    };
  } finally {
    await world.close();
  }
}
