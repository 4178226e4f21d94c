import { type Block, locate } from "./block";

/** What is not for reading, or is for writing: text in it is never annotated. */
const KEPT_OUT =
  '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

const CHECKS = { checkVisibilityCSS: true, visibilityProperty: true } as const;

/**
 * Whether a reader can see a span of a block, and it is not editable. Reads styles, so it is asked
 * only where something was found.
 */
export function isReadable(block: Block, start: number, end: number): boolean {
  if (!isElementReadable(block.element)) return false;
  return locate(block, start, end).every(({ node }) => {
    const parent = node.parentElement;
    return parent === null || parent === block.element || isElementReadable(parent);
  });
}

function isElementReadable(element: Element): boolean {
  return element.closest(KEPT_OUT) === null && element.checkVisibility(CHECKS);
}
