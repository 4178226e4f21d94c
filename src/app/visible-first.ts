import type { Entry } from "./entry";

/** How far beyond the window still counts as visible, in windows' heights. */
const MARGIN = 0.5;

/**
 * Entries near the window, then the others. All boxes are asked for before anything is written: so
 * the page is laid out once.
 */
export function visibleFirst(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const near: Entry[] = [];
  const far: Entry[] = [];
  const height = window.innerHeight;
  for (const entry of entries) {
    const { top, bottom } = entry.block.element.getBoundingClientRect();
    const isNear = bottom > -MARGIN * height && top < (1 + MARGIN) * height;
    (isNear ? near : far).push(entry);
  }
  return near.concat(far);
}
