import { MARK_NAME } from "../blocks/elements";
import { isText } from "../nodes";

/**
 * Takes marks away that are not ours: copies that a page made of a marked paragraph, and what a
 * former version of the extension left when it was updated. The text around them grows together as
 * it was before it was split.
 *
 * @param isOurs Whether a mark is one of the present painter's.
 * @param most At most so many: a page that makes them as fast as they go has its way.
 * @returns how many were taken away.
 */
export function unwrapForeign(
  root: Element,
  isOurs: (mark: Element) => boolean,
  most: number,
): number {
  const marks: Element[] = root.localName === MARK_NAME ? [root] : [];
  marks.push(...root.getElementsByTagName(MARK_NAME));
  let count = 0;
  for (const mark of marks) {
    if (count >= most) break;
    if (isOurs(mark)) continue;
    unwrap(mark);
    count++;
  }
  return count;
}

function unwrap(mark: Element): void {
  const { previousSibling, nextSibling } = mark;
  let text = mark.textContent ?? "";
  for (let next = nextSibling; isText(next); next = mark.nextSibling) {
    const isEmpty = next.data === "";
    text += next.data;
    next.remove();
    // The painter puts one node behind a mark, or an empty one before that.
    if (!isEmpty) break;
  }
  if (isText(previousSibling)) {
    previousSibling.appendData(text);
    mark.remove();
  } else {
    mark.replaceWith(mark.ownerDocument.createTextNode(text));
  }
}
