import Mark from "mark.js/dist/mark.es6.js";
import { MARK_NAME } from "../blocks/elements";
import { withoutNodeIterator } from "./single-node-iterator";

/** A stretch of the text node's data, in UTF-16 units, with the index of what it is for. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly index: number;
}

/** Attribute that mark.js sets on what it makes; ours say all that is needed. */
const MARK_JS_ATTRIBUTE = "data-markjs";

/**
 * Wraps stretches of one text node into elements by mark.js. The node given keeps the text before
 * the first mark, every mark is followed by a new text node (which may be empty).
 *
 * One call per text node: mark.js scans its list of nodes again for every range, so a longer list
 * would be quadratic; and it leaves out stretches of white space.
 *
 * @param stretches Disjoint, not empty, within the node's data; in any order.
 * @param each Called for each new mark in page order, once it is in the page.
 */
export function wrap(
  node: Text,
  stretches: readonly Stretch[],
  each: (mark: HTMLElement, index: number) => void,
): void {
  if (stretches.length === 0) return;
  // The array and its objects are sorted and changed by mark.js. That a text node is a context
  // which it accepts is not in its types.
  const ranges: Stretch[] = stretches.map((stretch) => ({ ...stretch }));
  const mark = new Mark([node as unknown as HTMLElement]);
  withoutNodeIterator(node.ownerDocument, () => {
    mark.markRanges(ranges, {
      element: MARK_NAME,
      each: (element, range) => {
        element.removeAttribute(MARK_JS_ATTRIBUTE);
        each(element as HTMLElement, (range as unknown as Stretch).index);
      },
    });
  });
}
