import fc from "fast-check";

/** Words and marks that the parsers look for, in any order: what no newsroom would print. */
const WORDS =
  "one two twenty ninety hundred thousand million dozen half third quarter second first a and - – . , ' / : % $ € No number # 3 14 190 2016 2,566 1.2.3 20 000 86 th bn m k " +
  "September Sept May Tuesday mid early late since until from to between before in of the last past next years months days ago so far now yesterday percent per cent yuan U.S. dollars " +
  "more than over about or so not but down up at least [ ] ( ) + aged old page Article won one's n't don't";

/** Texts of such words. */
export function soup(maxLength = 40): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS.split(" ")), fc.constantFrom(" ", " ", "", "\n")), {
      maxLength,
    })
    .map((parts) => parts.map(([word, space]) => word + space).join(""));
}

export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    soup(),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ maxLength: 60 }),
  );
}
