import { isElement, isText } from "../nodes";
import { INLINE, SKIPPED } from "./elements";

/** Two line breaks in a row end a paragraph in pages that have no other. */
const BREAKS_OF_A_PARAGRAPH = 2;

/**
 * What stands between two text nodes of the same flow: blank text nodes and line breaks (`"\n"`)
 * in page order, or `null` where a block boundary does. Walks back from `next`, so that reading
 * pays for it only inside of paragraphs.
 */
export function between(last: Text, next: Text): readonly (Text | "\n")[] | null {
  const found: (Text | "\n")[] = [];
  let breaks = 0;
  let node: Node = next;
  for (;;) {
    let step: Node | null = node.previousSibling;
    if (step === null) {
      step = node.parentNode;
      if (step === null) return null;
      node = step;
      continue;
    }
    for (;;) {
      if (step === last) return found.reverse();
      if (isText(step)) {
        if (!isBlank(step.data)) break;
        found.push(step);
        break;
      }
      if (!isElement(step)) break;
      const name: string = step.localName;
      if (name === "br") {
        found.push("\n");
        if (++breaks === BREAKS_OF_A_PARAGRAPH) return null;
        break;
      }
      if (SKIPPED.has(name)) break;
      if (!INLINE.has(name)) return null;
      const child: Node | null = step.lastChild;
      if (child === null) break;
      step = child;
    }
    node = step;
  }
}

/** Nothing but white space. Most text nodes of a page are: the first character tells the rest. */
export function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  if (first > 32 && first < 127) return false;
  return data.trim() === "";
}
