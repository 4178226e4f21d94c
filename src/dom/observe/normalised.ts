import { isElement, isText } from "../nodes";
import type { Run } from "../paint/run";

/**
 * Whether the page's own node was removed by `normalize()` and not by the page's will: it was
 * empty, and our empty node, which only `normalize()` would remove, is gone as well while a mark is
 * still there.
 */
export function isNormalised({ original, parts }: Run): boolean {
  if (original.data !== "" || original.parentNode !== null) return false;
  const hasMark = parts.some((part) => isElement(part) && part.parentNode !== null);
  return (
    hasMark && parts.some((part) => isText(part) && part.data === "" && part.parentNode === null)
  );
}

/** Puts the page's own node back to where its text is. */
export function putBack({ original, parts }: Run): void {
  const first = parts.find((part) => part.parentNode !== null);
  first?.before(original);
}
