/** A line shorter than this was not broken because it was full. */
const FULL_LINE = 50;

/** Lines that are one wrapped paragraph are taken together. */
export function lineEnd(text: string, start: number): number {
  let from = start;
  for (;;) {
    const newline = text.indexOf("\n", from);
    if (newline < 0) return text.length;
    if (!isWrapped(text, start, from, newline)) return newline + 1;
    from = newline + 1;
  }
}

/** Line breaks of a page's source stand anywhere: one after a long or unfinished line is a space. */
function isWrapped(text: string, start: number, from: number, newline: number): boolean {
  const after = text.slice(newline + 1, newline + 1 + FULL_LINE);
  // An empty line, the end, or the mark of a list's item.
  if (/^ *(?:\n|$|[-–—*•·]|\d{1,3}[.)] )/.test(after)) return false;
  const previous = text
    .slice(Math.max(start, newline - 4), newline)
    .trimEnd()
    .slice(-1);
  if (/[.!?:…"')]/.test(previous)) return false;
  return newline - from >= FULL_LINE || previous === "," || /^ *[a-z,;]/.test(after);
}
