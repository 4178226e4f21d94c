/**
 * One contender in a process, and so a heap and a clock, of its own: none pays for another's garbage,
 * nor for compiled code that collecting it threw out. Gets the corpus, then answers each request with
 * milliseconds a run.
 */
import { CONTENDERS, type Run } from "./contenders";
import { isContender } from "./names";

/** Processor time after which the engine has compiled what it will. */
const WARM_UP_MS = 2500;
/** A sample takes at least so long, or the clock's grain would be what is measured. */
const LEAST_MS = 40;

const name = process.argv[2] ?? "";
if (!isContender(name)) throw new Error(`"${name}" is no contender.`);

let run: Run | null = null;
let repeats = 1;

process.on("message", (corpus: readonly string[] | "sample") => {
  if (corpus !== "sample") {
    run = CONTENDERS[name](corpus);
    repeats = warmUp(run);
  }
  process.send?.(run === null ? Number.NaN : timed(run, repeats) / repeats);
});

/** Answers how many runs make a sample. */
function warmUp(warmed: Run): number {
  let runs = 0;
  let spent = 0;
  for (; spent < WARM_UP_MS; runs += 10) spent += timed(warmed, 10);
  return Math.max(1, Math.ceil((runs * LEAST_MS) / spent));
}

/** The processor's time is taken, not the wall clock's: others may be using the machine. */
function timed(task: Run, times: number): number {
  const before = process.cpuUsage();
  for (let count = 0; count < times; count += 1) task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
