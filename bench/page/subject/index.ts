/** What the bench runs in the page, in a world of its own as an extension's script has it. */
import { Annotating, countMarks } from "./annotating";
import { f1, f2, markJs } from "./floors";
import { lookByGate } from "./gate";
import * as measured from "./measured";
import { collect, countTextNodes, keep, plant, reset } from "./stage";

/** What can be measured beside each other; each gives what undoes it. */
const VARIANTS = {
  f1: () => {
    f1(document);
  },
  f2: () => {
    f2(document);
  },
  gate: () => {
    lookByGate();
  },
  markJs: () => {
    markJs(document);
  },
  pass: async () => {
    const annotating = new Annotating();
    await annotating.start();
    return () => annotating.end();
  },
  passInSlices: async () => {
    const annotating = new Annotating();
    await annotating.startInSlices();
    return () => annotating.end();
  },
} as const;

export type Variant = keyof typeof VARIANTS;

/** Milliseconds of one run on a fresh copy of the page. */
async function measure(name: Variant): Promise<number> {
  await reset();
  const start = performance.now();
  const end = await VARIANTS[name]();
  const time = performance.now() - start;
  end?.();
  return time;
}

/** One sample of each, in an order that differs from time to time. */
async function round<Name extends Variant>(names: readonly Name[]): Promise<Record<Name, number>> {
  const times: Partial<Record<Name, number>> = {};
  for (const name of shuffled(names)) times[name] = await measure(name);
  return times as Record<Name, number>;
}

/** The first execution of one of them on the page as it was opened. */
async function first(name: Variant): Promise<number> {
  const start = performance.now();
  await VARIANTS[name]();
  return performance.now() - start;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** What was found by a pass on the page as it is, to be sure that something was. */
async function countFound(): Promise<number> {
  const annotating = new Annotating();
  await annotating.start();
  const count = countMarks();
  annotating.end();
  return count;
}

const subject = {
  collect,
  keep,
  plant,
  countTextNodes,
  round,
  first,
  countFound,
  isHit: lookByGate,
  ...measured,
};

export type Subject = typeof subject;

Object.assign(globalThis, { subject });
