import { irregularForms } from "../text/stem";

/**
 * Beginnings of words such that every word with this stem begins with one of them. Lower case.
 * The stemmer cuts and changes endings only (see `text/stem.ts`), so what stands before the ending
 * that it may have changed is the word's own; irregular forms are listed.
 */
export function beginnings(stem: string): readonly string[] {
  return [...new Set([unchanged(stem), ...irregularForms(stem)])];
}

/** Endings of stems that stand for others: "countr(y)" for "countries", "organi(z)" for "organise". */
const CHANGED: readonly (readonly [ending: RegExp, cut: number])[] = [
  [/ization$/, 6],
  [/iz$/, 1],
  [/or$/, 1],
  // Police(men) are police(man).
  [/an$/, 2],
  [/[ey]$/, 1],
];

function unchanged(stem: string): string {
  if (!/^[a-z]+$/.test(stem)) return stem;
  for (const [ending, cut] of CHANGED) if (ending.test(stem)) return stem.slice(0, -cut);
  return stem;
}
