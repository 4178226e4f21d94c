import { VERDICTS } from "../../model/counts";
import { type Block, locate, type NodeSpan } from "../blocks/block";
import type { MarkItem } from "./dress";
import type { Painted, Spot } from "./painted";

/** The name under which the marks of a category and verdict are registered (`::highlight(name)`). */
export function highlightName({
  category,
  verdict,
}: Pick<MarkItem, "category" | "verdict">): string {
  return `fact-annotator-${category}-${verdict}`;
}

/**
 * Takes away what is painted in the document without elements, by whomever. By name: Firefox lets
 * no script have an object that another version's script has made.
 */
export function removeHighlights(categories: readonly string[]): void {
  for (const category of categories) {
    for (const verdict of VERDICTS) CSS.highlights.delete(highlightName({ category, verdict }));
  }
}

/**
 * More in one text node are not painted: drawing them takes time that grows with their square
 * (Chromium: a thousand 0.7 s, two thousand 6 s).
 */
const MOST_IN_A_NODE = 200;

interface Place {
  readonly span: NodeSpan;
  readonly item: MarkItem;
}

/**
 * The second painter: highlights without elements (CSS Custom Highlight API). For text that must
 * not be split, because the page keeps writing it or may still take it over. Only static ranges are used: a live one would slow every change of the page.
 */
export class HighlightPainter {
  readonly #places = new WeakMap<Text, Set<Place>>();
  readonly #spans = new Map<string, readonly NodeSpan[]>();

  paint(block: Block, spots: readonly Spot[]): Painted {
    const undos = spots.map(({ start, end, item }) =>
      this.#paintSpot(locate(block, start, end), item),
    );
    return {
      undo: () => {
        for (const undo of undos.splice(0)) undo();
      },
      isIntact: (now) => undos.length > 0 && haveSameNodes(block, now),
    };
  }

  /** What is painted at a place of the page's text, or `null`. */
  itemAt(node: Node, offset: number): MarkItem | null {
    for (const { span, item } of this.#places.get(node as Text) ?? []) {
      if (offset >= span.start && offset <= span.end) return item;
    }
    return null;
  }

  /** Where an annotation is painted; empty where it is not. */
  spansOf(id: string): readonly NodeSpan[] {
    return this.#spans.get(id) ?? [];
  }

  get isUsed(): boolean {
    return this.#spans.size > 0;
  }

  #paintSpot(spans: readonly NodeSpan[], item: MarkItem): () => void {
    if (spans.some(({ node }) => this.#placesIn(node).size >= MOST_IN_A_NODE)) return () => {};
    const name = highlightName(item);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight);
    const ranges = spans.map(toStaticRange);
    const places = spans.map((span) => ({ span, item }));
    for (const range of ranges) highlight.add(range);
    for (const place of places) this.#placesIn(place.span.node).add(place);
    this.#spans.set(item.id, spans);
    return () => {
      for (const range of ranges) highlight.delete(range);
      if (highlight.size === 0) CSS.highlights.delete(name);
      for (const place of places) this.#placesIn(place.span.node).delete(place);
      this.#spans.delete(item.id);
    };
  }

  #placesIn(node: Text): Set<Place> {
    const known = this.#places.get(node);
    if (known !== undefined) return known;
    const places = new Set<Place>();
    this.#places.set(node, places);
    return places;
  }
}

/** Whether two readings of a block found the same text in the same nodes. */
export function haveSameNodes(a: Block, b: Block): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node, from }, i) => {
      const other = b.pieces[i];
      return other?.node === node && other.from === from;
    })
  );
}

function toStaticRange({ node, start, end }: NodeSpan): AbstractRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
}
