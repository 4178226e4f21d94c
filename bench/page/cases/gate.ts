import type { Case } from "../case";
import { savedPages } from "../corpus/saved";
import { rounds } from "../rounds";
import { median } from "../stats";

const ROUNDS = 9;

/** The look at a page that has nothing for us, beside the floors. */
export const gate: Case = {
  name: "gate",
  async run(browser) {
    const ratios: { f1: number; f2: number }[] = [];
    let hits = 0;
    for (const page of await savedPages(browser.isQuick)) {
      const world = await browser.open(page);
      await world.call("keep");
      if (await world.call("isHit")) hits++;
      else {
        const samples = await rounds(world, ["f1", "f2", "gate"], ROUNDS);
        ratios.push({ f1: samples.ratio("gate", "f1"), f2: samples.ratio("gate", "f2") });
      }
      await world.close();
    }
    const of = (name: "f1" | "f2") => median(ratios.map((ratio) => ratio[name]));
    return [
      {
        what: `gate, ${ratios.length} pages with nothing`,
        value: of("f1"),
        unit: "x f1",
        limit: 1.25,
      },
      { what: "the same", value: of("f2"), unit: "x f2", limit: 0.35 },
      { what: "saved pages that the gate lets through", value: hits, unit: "pages", limit: null },
    ];
  },
};
