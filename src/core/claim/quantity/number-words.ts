/** English number words as tokens read them: lower case, hyphens apart. */

export const UNITS: ReadonlyMap<string, number> = numbered(
  "one two three four five six seven eight nine",
  1,
);

/** Numbers that no unit follows. */
export const TEENS: ReadonlyMap<string, number> = numbered(
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  10,
);

export const TENS: ReadonlyMap<string, number> = numbered(
  "twenty thirty forty fifty sixty seventy eighty ninety",
  20,
  10,
);

/** Scales in words; those of digits ("bn") are in `scale.ts`. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["dozen", 12],
]);

/** Words a number in words can begin with: one look decides for every other word of a text. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  "zero",
  "a",
  "half",
  "hundred",
]);

function numbered(words: string, from: number, by = 1): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, from + index * by] as const));
}
