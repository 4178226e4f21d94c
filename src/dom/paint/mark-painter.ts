import { isBlank } from "../blocks/between";
import { type Block, locate } from "../blocks/block";
import { chunks } from "./chunks";
import { dress, type MarkItem } from "./dress";
import type { Painted, Spot } from "./painted";
import { discard, isTorn, mend, type Run } from "./run";
import { type End, keepSelection, NoSelection, type Ways } from "./selection";
import { type Stretch, wrap } from "./wrap";

interface Fragment extends Stretch {
  readonly item: MarkItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Paints spots as elements in the page's text, and gives the text back exactly as it was: the same
 * nodes, adjacent and empty ones too. Knows its own elements; one that a page has made, cloned or
 * edited tells nothing here.
 */
export class MarkPainter {
  readonly #items = new WeakMap<Element, MarkItem>();
  readonly #marks = new Map<string, HTMLElement[]>();
  readonly #runOf = new WeakMap<Node, Run>();
  readonly #runs = new Set<Run>();
  readonly #tears = new WeakMap<Element, number>();
  readonly #noSelection = new NoSelection();
  readonly #ways: Ways = { whole: (end) => this.#whole(end), split: (end) => this.#split(end) };

  /** @param spots Disjoint and within the block's text. */
  paint(block: Block, spots: readonly Spot[]): Painted {
    const fragments = fragmentsByNode(block, spots);
    const painted: Run[] = [];
    this.#keepSelection(block.element.ownerDocument, () => {
      for (const [node, list] of fragments) {
        painted.push(this.#paintNode(node, list, block.element));
      }
    });
    return {
      undo: () => this.mend(painted),
      isIntact: () => painted.every((run) => this.#runs.has(run)),
    };
  }

  /** What a mark stands for, or `null` where the element is none of ours. */
  itemOf(element: Element): MarkItem | null {
    return this.#items.get(element) ?? null;
  }

  /** The marks of an annotation that are in the page, in its order. */
  marksOf(id: string): readonly HTMLElement[] {
    return this.#marks.get(id) ?? [];
  }

  /** The run that a node belongs to: the page's own node, a mark or its text, or a text between. */
  runOf(node: Node): Run | null {
    const run = this.#runOf.get(node);
    return run !== undefined && this.#runs.has(run) ? run : null;
  }

  /** Notes that the page wrote where a block is marked. */
  noteTear(run: Run): void {
    this.#tears.set(run.element, this.tearsOf(run.element) + 1);
  }

  /** How often that happened. */
  tearsOf(element: Element): number {
    return this.#tears.get(element) ?? 0;
  }

  /** Every run that is not as it was painted. */
  tornRuns(): Run[] {
    return [...this.#runs].filter(isTorn);
  }

  /**
   * Puts the page's nodes back together, in one pass over the parts.
   *
   * @param wereRemoved Whether the page removed its own nodes, which may stand elsewhere by now.
   */
  mend(runs: Iterable<Run>, wereRemoved = false): void {
    const present = [...new Set(runs)].filter((run) => this.#runs.has(run));
    const owner = present[0]?.original.ownerDocument;
    if (owner === undefined) return;
    this.#keepSelection(owner, () => {
      for (const run of present) {
        mend(run, wereRemoved);
        this.#forget(run);
      }
    });
  }

  /** Removes the parts of a run whose own node the page has written anew. */
  discard(run: Run): void {
    if (!this.#runs.has(run)) return;
    discard(run);
    this.#forget(run);
  }

  /** Gives everything back. */
  mendAll(): void {
    this.mend(this.#runs);
    this.#noSelection.forget();
  }

  /**
   * To be called before the first of many writings, while the page is laid out: the reader's
   * selection is asked for, and not again until it changes.
   */
  prepare(owner: Document): void {
    this.#noSelection.isKnown(owner);
  }

  #keepSelection(owner: Document, action: () => void): void {
    if (this.#noSelection.isKnown(owner)) action();
    else keepSelection(owner, this.#ways, action);
  }

  #paintNode(node: Text, fragments: readonly Fragment[], element: Element): Run {
    const parts: (HTMLElement | Text)[] = [];
    const run: Run = { original: node, parts, element };
    const each = (mark: HTMLElement, index: number) => {
      const fragment = fragments[index];
      const rest = mark.nextSibling;
      if (fragment === undefined || rest === null) return;
      this.#dress(mark, fragment);
      parts.push(mark, rest as Text);
    };
    const cut = chunks(node.data, fragments);
    const [, ...later] = cut;
    // From the end, so that the offsets of what is before stay right.
    const texts = later.reverse().map(({ start }) => node.splitText(start));
    for (const [at, { stretches }] of cut.entries()) {
      const text = at === 0 ? node : texts[cut.length - 1 - at];
      if (text === undefined) continue;
      if (at > 0) parts.push(text);
      wrap(text, stretches, each);
    }
    addSentinel(run, parts);
    this.#remember(run);
    return run;
  }

  #dress(mark: HTMLElement, fragment: Fragment): void {
    const { item } = fragment;
    dress(mark, item, fragment);
    this.#items.set(mark, item);
    const marks = this.#marks.get(item.id);
    if (marks === undefined) this.#marks.set(item.id, [mark]);
    else marks.push(mark);
  }

  #remember(run: Run): void {
    this.#runs.add(run);
    this.#runOf.set(run.original, run);
    for (const part of run.parts) {
      this.#runOf.set(part, run);
      if (part.firstChild !== null) this.#runOf.set(part.firstChild, run);
    }
  }

  #forget(run: Run): void {
    this.#runs.delete(run);
    this.#runOf.delete(run.original);
    for (const part of run.parts) {
      const item = this.#items.get(part as Element);
      if (item !== undefined) this.#marks.delete(item.id);
    }
  }

  #whole(end: End): End {
    const run = this.#runOf.get(end.node);
    if (run === undefined || !this.#runs.has(run) || end.node === run.original) return end;
    let offset = run.original.length;
    for (const part of run.parts) {
      if (part === end.node || part.firstChild === end.node) {
        const isElementEnd = part === end.node && part.nodeType === 1 && end.offset > 0;
        const inPart = isElementEnd ? lengthOf(part) : end.offset;
        return { node: run.original, offset: offset + inPart };
      }
      offset += lengthOf(part);
    }
    return end;
  }

  #split(end: End): End {
    const run = this.#runOf.get(end.node);
    if (run === undefined || end.node !== run.original) return end;
    let offset = end.offset - run.original.length;
    if (offset <= 0) return end;
    for (const part of run.parts) {
      const length = lengthOf(part);
      if (offset <= length) return { node: part.firstChild ?? part, offset };
      offset -= length;
    }
    return end;
  }
}

function lengthOf(part: Node): number {
  return part.textContent?.length ?? 0;
}

/** Every spot cut at the ends of text nodes, grouped by node. */
function fragmentsByNode(block: Block, spots: readonly Spot[]): Map<Text, Fragment[]> {
  const byNode = new Map<Text, Fragment[]>();
  for (const { start, end, item } of spots) {
    // mark.js leaves out white space: a span of nothing else must not count as first or last.
    const spans = locate(block, start, end).filter(
      (span) => !isBlank(span.node.data.slice(span.start, span.end)),
    );
    for (const [at, span] of spans.entries()) {
      let list = byNode.get(span.node);
      if (list === undefined) {
        list = [];
        byNode.set(span.node, list);
      }
      list.push({
        start: span.start,
        length: span.end - span.start,
        index: list.length,
        item,
        isFirst: at === 0,
        isLast: at === spans.length - 1,
      });
    }
  }
  return byNode;
}

/**
 * Where the page's own node is left empty, an empty node of ours tells its removal by the page from
 * that by `normalize()`, which removes both (see `observe/gather.ts`).
 */
function addSentinel(run: Run, parts: (HTMLElement | Text)[]): void {
  const mark = parts[0];
  if (run.original.data !== "" || mark === undefined) return;
  if (parts.some((part) => part.nodeType === 3 && part.textContent === "")) return;
  const sentinel = run.original.ownerDocument.createTextNode("");
  mark.after(sentinel);
  parts.splice(1, 0, sentinel);
}
