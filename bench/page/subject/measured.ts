/** Measurements that need more than one run on a fresh page. Times are in milliseconds. */
import { createEngine } from "../../../src/core/annotate";
import { Prefilter } from "../../../src/core/prefilter/prefilter";
import { prefiltered } from "../../../src/core/prefilter/prefiltered";
import type { CompiledReference } from "../../../src/core/reference/compiled";
import { Annotating, countMarks } from "./annotating";
import { f2, markJs, unmarkJs } from "./floors";
import { layOut, reset } from "./stage";

/** Reading paragraphs that are added one at a time to an annotated page: one time each. */
export async function append(paragraphs: readonly string[]): Promise<number[]> {
  await reset();
  const annotating = new Annotating();
  await annotating.start();
  const times: number[] = [];
  for (const html of paragraphs) {
    const place = document.createElement("div");
    place.innerHTML = html;
    layOut();
    const start = performance.now();
    document.body.firstElementChild?.append(place);
    // The observer is told at the end of the task.
    await Promise.resolve();
    await annotating.readChanges();
    times.push(performance.now() - start);
  }
  annotating.end();
  return times;
}

export interface Toggled {
  readonly marks: number;
  readonly toggle: readonly number[];
  readonly f2: readonly number[];
}

/** Switching a category off and on, in turns with the floor. */
export async function toggle(category: string, times: number): Promise<Toggled> {
  await reset();
  const annotating = new Annotating();
  await annotating.start();
  const marks = countMarks();
  const taken = { toggle: [] as number[], f2: [] as number[] };
  for (let i = 0; i < times; i++) {
    for (const off of [[category], []]) {
      const start = performance.now();
      await annotating.switchOff(off);
      taken.toggle.push(performance.now() - start);
      layOut();
    }
    const start = performance.now();
    f2(document);
    taken.f2.push(performance.now() - start);
  }
  annotating.end();
  return { marks, ...taken };
}

/** Annotates the page and leaves it so, for what is measured from outside. */
let standing: Annotating | null = null;

export async function annotate(): Promise<number> {
  await reset();
  standing = new Annotating();
  await standing.start();
  layOut();
  return countMarks();
}

export async function switchCategories(off: readonly string[]): Promise<void> {
  await standing?.switchOff(off);
}

export interface SwitchedOff {
  readonly marks: number;
  readonly ours: number;
  readonly isEqual: boolean;
  readonly keepsNodes: boolean;
}

/** Giving the page back, and whether it is what it was, text nodes included. */
export async function switchOff(): Promise<SwitchedOff> {
  await reset();
  const before = document.body.cloneNode(true);
  const nodes = textNodes();
  const annotating = new Annotating();
  await annotating.start();
  const marks = countMarks();
  layOut();
  const start = performance.now();
  annotating.clear();
  const ours = performance.now() - start;
  const now = textNodes();
  annotating.end();
  return {
    marks,
    ours,
    isEqual: document.body.isEqualNode(before),
    keepsNodes: nodes.length === now.length && nodes.every((node, i) => node === now[i]),
  };
}

/** The same by mark.js, of the marks that it makes of the words that all claims have. */
export async function switchOffMarkJs(): Promise<{
  readonly marks: number;
  readonly theirs: number;
}> {
  await reset();
  const marks = markJs(document);
  layOut();
  const start = performance.now();
  unmarkJs(document);
  return { marks, theirs: performance.now() - start };
}

/** A first engine over some data, and its first reading of texts. */
export function coldScan(data: string, texts: readonly string[]): number {
  const reference = JSON.parse(data) as CompiledReference;
  const start = performance.now();
  const engine = prefiltered(createEngine(reference), new Prefilter(reference.needed));
  for (const text of texts) engine.annotate({ id: "", text });
  return performance.now() - start;
}

function textNodes(): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
