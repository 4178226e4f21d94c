/**
 * Whether two addresses are of one page. A fragment is a place in a page, except where it is
 * written as a path (`#/` and `#!`): some applications route by it.
 */
export function isSamePage(a: string, b: string): boolean {
  return a === b || pageOf(a) === pageOf(b);
}

function pageOf(address: string): string {
  return address.replace(/#(?![!/]).*$/s, "");
}
