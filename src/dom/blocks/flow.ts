import { INLINE, RAISED, SKIPPED } from "./elements";

/** Where an element's text flows. Inline elements share the flow of their parent. */
export interface Flow {
  /** `null` where the text is skipped. */
  readonly block: Element | null;
  /** Whether the text stands in a `sup` or `sub`. */
  readonly raised: boolean;
}

const NOWHERE: Flow = { block: null, raised: false };

/** Finds flows and remembers them for one reading; a page may change between two. */
export class Flows {
  readonly #known = new Map<Element, Flow>();

  /** The flow of text whose parent is `parent`. Looks at every ancestor once. */
  of(parent: Element): Flow {
    const known = this.#known.get(parent);
    if (known !== undefined) return known;
    // No recursion: a hostile page may nest deeper than the stack.
    const climbed: Element[] = [];
    let flow: Flow | undefined;
    let element: Element | null = parent;
    while (element !== null && flow === undefined) {
      climbed.push(element);
      element = element.parentElement;
      if (element !== null) flow = this.#known.get(element);
    }
    for (let i = climbed.length - 1; i >= 0; i--) {
      const child = climbed[i];
      if (child === undefined) continue;
      flow = flowBelow(child, flow);
      this.#known.set(child, flow);
    }
    return flow ?? NOWHERE;
  }
}

function flowBelow(element: Element, above: Flow | undefined): Flow {
  const name = element.localName;
  if (above?.block === null || SKIPPED.has(name)) return NOWHERE;
  if (above === undefined || !INLINE.has(name)) return { block: element, raised: false };
  if (RAISED.has(name) && !above.raised) return { block: above.block, raised: true };
  return above;
}
