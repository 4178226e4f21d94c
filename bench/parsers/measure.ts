import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { resolve } from "node:path";
import { build } from "vite";
import { type ContenderName, NAMES } from "./names";

const ROUNDS = 15;
const DIRECTORY = resolve(".artifacts/bench");

/**
 * Milliseconds of processor time in which each contender reads the corpus: the median of a sample a
 * round. All take their turn in every round, one at a time and in a different order each time, so
 * that what disturbs the machine disturbs all of them.
 */
export async function measure(corpus: readonly string[]): Promise<Map<ContenderName, number>> {
  const script = await bundle();
  const children = NAMES.map((name) => [name, fork(script, [name])] as const);
  const samples = new Map<ContenderName, number[]>();
  try {
    // One after the other: warmed up together they would disturb each other.
    for (const [name, child] of children) {
      await ask(child, corpus);
      samples.set(name, []);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, child] of shuffled(children)) {
        samples.get(name)?.push(await ask(child, "sample"));
      }
    }
  } finally {
    for (const [, child] of children) child.kill();
  }
  return new Map(Array.from(samples, ([name, taken]) => [name, median(taken)]));
}

function ask(child: ChildProcess, message: Serializable): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) =>
      reject(new Error(`A contender ended with ${code} before it answered.`));
    child.once("exit", fail);
    child.once("message", (ms) => {
      child.off("exit", fail);
      resolve(Number(ms));
    });
    child.send(message);
  });
}

/** Everything by the bundler that ships the extension: run from source, a loader's helpers count too. */
async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: DIRECTORY,
      target: "es2022",
      lib: {
        entry: resolve("bench/parsers/process.ts"),
        formats: ["es"],
        fileName: () => "contender.mjs",
      },
      rollupOptions: { external: [/^node:/] },
    },
  });
  return resolve(DIRECTORY, "contender.mjs");
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
