import type { Annotation, Engine } from "../core/annotation";
import type { Block } from "../dom/blocks/block";
import { isReadable } from "../dom/blocks/visible";
import { isForeign, type PageContext } from "./context";

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

const NOTHING: Findings = { found: [], isHidden: false };

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
  const all = engine.annotate({
    text: block.text,
    published: page.published,
    url: page.url,
    title: page.title,
    before: neighbours.before?.slice(-LONGEST_NEIGHBOUR),
    after: neighbours.after?.slice(0, LONGEST_NEIGHBOUR),
  });
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
