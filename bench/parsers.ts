/**
 * How fast the parsers read, beside libraries that read the same text in the same run. The ratios
 * count: absolute figures are of this machine and moment. `--check` fails below the floors.
 */
import { readCorpus } from "./parsers/corpus";
import { measure } from "./parsers/measure";
import { type ContenderName, DESCRIPTIONS } from "./parsers/names";

/** Times the throughput of the library that we must at least have. */
const FLOOR = 10;

interface Pair {
  readonly ours: readonly ContenderName[];
  readonly theirs: ContenderName;
  /** Null where the figure only informs. */
  readonly floor: number | null;
}

const PAIRS: readonly Pair[] = [
  { ours: ["quantities"], theirs: "compromise", floor: FLOOR },
  { ours: ["periods"], theirs: "chrono-node", floor: FLOOR },
  // Sentences are cut once for all parsers: periods do not pay for it alone.
  { ours: ["cutting", "periods"], theirs: "chrono-node", floor: null },
];

async function main(): Promise<void> {
  const corpus = readCorpus();
  const characters = corpus.reduce((sum, text) => sum + text.length, 0);
  const times = await measure(corpus);
  console.log(`${corpus.length} paragraphs, ${characters} characters\n`);
  for (const [name, ms] of times) {
    const speed = (characters / ms / 1000).toFixed(2).padStart(9);
    console.log(`${DESCRIPTIONS[name].padEnd(38)}${speed} MB/s`);
  }
  console.log();
  for (const pair of PAIRS) report(pair, times);
}

function report({ ours, theirs, floor }: Pair, times: ReadonlyMap<ContenderName, number>): void {
  const time = (name: ContenderName) => times.get(name) ?? Number.NaN;
  const ratio = time(theirs) / ours.reduce((sum, name) => sum + time(name), 0);
  const isBelow = floor !== null && !(ratio >= floor);
  const judged = floor === null ? "" : `   floor ${floor} x${isBelow ? ": BELOW IT" : ""}`;
  const label = `${ours.join(" + ")} / ${theirs}`;
  console.log(`${label.padEnd(38)}${ratio.toFixed(1).padStart(9)} x${judged}`);
  if (isBelow && process.argv.includes("--check")) process.exitCode = 1;
}

await main();
