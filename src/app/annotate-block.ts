import type { Annotation, Engine } from "../core/annotation";
import type { Block } from "../dom/blocks/block";
import { isReadable } from "../dom/blocks/visible";
import { isForeign, type PageContext } from "./context";
import { windows } from "./windows";

/** Longer neighbours are cut at the far end: a sentence or two is all that context needs. */
const LONGEST_NEIGHBOUR = 1_000;

/** The texts before and after a block; `null` at the ends of the page. */
export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null;
}

/** What was found in a block, as far as a reader sees it. */
export interface Findings {
  readonly found: readonly Annotation[];
  /** Whether something more was found that cannot be seen now. */
  readonly isHidden: boolean;
}

/**
 * What the engine finds in a block and a reader can see. In text of another language only mentions
 * are kept: names are the same there, but the engine reads sentences as English.
 */
export function annotateBlock(
  engine: Engine,
  block: Block,
  page: PageContext,
  neighbours: Neighbours,
): Findings {
  const steps = annotateInSteps(engine, block, page, neighbours);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, window by window: a text of any length can be read in slices. */
export function* annotateInSteps(
  engine: Engine,
  block: Block,
  page: PageContext,
  neighbours: Neighbours,
): Generator<void, Findings> {
  const all: Annotation[] = [];
  for (const { start, end } of windows(block.text)) {
    if (start > 0) yield;
    all.push(...annotateWindow(engine, block.text, start, end, page, neighbours));
  }
  return whatCanBeRead(all, block, page);
}

function annotateWindow(
  engine: Engine,
  text: string,
  start: number,
  end: number,
  page: PageContext,
  { before, after }: Neighbours,
): readonly Annotation[] {
  const isWhole = start === 0 && end === text.length;
  const found = engine.annotate({
    text: isWhole ? text : text.slice(start, end),
    published: page.published,
    url: page.url,
    title: page.title,
    before:
      start === 0 ? lastOf(before) : text.slice(Math.max(0, start - LONGEST_NEIGHBOUR), start),
    after: end === text.length ? firstOf(after) : text.slice(end, end + LONGEST_NEIGHBOUR),
  });
  if (start === 0) return found;
  return found.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

function lastOf(text: string | null): string | null {
  return text === null || text.length <= LONGEST_NEIGHBOUR ? text : text.slice(-LONGEST_NEIGHBOUR);
}

function firstOf(text: string | null): string | null {
  return text === null || text.length <= LONGEST_NEIGHBOUR
    ? text
    : text.slice(0, LONGEST_NEIGHBOUR);
}

const NOTHING: Findings = { found: [], isHidden: false };

function whatCanBeRead(all: readonly Annotation[], block: Block, page: PageContext): Findings {
  if (all.length === 0) return NOTHING;
  const isForeignText = isInForeignText(block.element, page);
  const kept = all.filter(({ verdict }) => !isForeignText || verdict === "mention");
  const found = kept.filter(({ start, end }) => isReadable(block, start, end));
  return { found, isHidden: found.length < kept.length };
}

function isInForeignText(element: Element, page: PageContext): boolean {
  const own = element.closest("[lang]")?.getAttribute("lang");
  return own == null ? page.isForeign : isForeign(own);
}
