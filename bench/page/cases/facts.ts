import { readReferenceData } from "../../../scripts/reference-data";
import { compileReference } from "../../../src/core/reference/compile";
import { gatePattern } from "../../../src/core/reference/gate-pattern";
import type { ReferenceData } from "../../../src/core/reference/model";
import type { BenchBrowser } from "../browser";
import type { Case } from "../case";
import { CLAIMS, sentence } from "../corpus/sentences";
import { median } from "../stats";

const COUNTS = [1_000, 10_000];
const TIMES = 5;
/** Ten thousand characters of news, with claims in them. */
const TEXTS = Array.from({ length: 25 }, (_, i) =>
  [0, 1, 2, 3]
    .map((j) => (j === 3 && i % 8 === 4 ? CLAIMS[i % CLAIMS.length] : sentence(i * 4 + j)))
    .join(" "),
);

/** Many more facts than there are: each brings five words of its own. */
export const facts: Case = {
  name: "facts",
  async run(browser) {
    const data = readReferenceData();
    const few = await measure(browser, data);
    const rows = [
      {
        what: `cold scan of 10 kB, ${data.facts.length} facts`,
        value: few,
        unit: "ms",
        limit: null as number | null,
      },
    ];
    for (const count of COUNTS) {
      const many = await measure(browser, withMore(data, count));
      rows.push({ what: `the same with ${count} facts`, value: many / few, unit: "x", limit: 2.5 });
    }
    const pattern = gatePattern(compileReference(withMore(data, 10_000)).gateWords);
    rows.push({
      what: "words of the gate's expression then (0: the engine is asked)",
      value: pattern.length,
      unit: "characters",
      limit: null,
    });
    return rows;
  },
};

async function measure(browser: BenchBrowser, data: ReferenceData): Promise<number> {
  const compiled = JSON.stringify(compileReference(data));
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const world = await browser.open({ body: "<p>Nothing" });
    times.push(await world.call("coldScan", compiled, TEXTS));
    await world.close();
  }
  return median(times);
}

/** Copies of the member count, about bodies that do not exist. */
function withMore(data: ReferenceData, count: number): ReferenceData {
  const [model] = data.facts.filter(({ id }) => id === "interpol-member-count");
  if (model === undefined) throw new Error("The fact that is copied is not there.");
  const more = Array.from({ length: count - data.facts.length }, (_, i) => ({
    ...model,
    id: `generated-${i}`,
    cues: {
      subject: [`zorgal${i}`, `quimbex${i}`],
      about: [[`vrendil${i}`, `plomark${i}`]],
      counts: [`trusk${i}`],
    },
  }));
  return { ...data, facts: [...data.facts, ...more] };
}
