/** What the synthetic pages say. All sentences are our own and name no subject of the reference data. */

/** A claim each, one figure or date that the reference data knows. */
export const CLAIMS: readonly string[] = [
  "Interpol has 190 member countries.",
  "China sent Interpol 612 requests for red notices in 2016.",
  "Interpol was founded in 1923.",
  "Interpol is based in the French city of Lyon.",
  "The 86th Interpol General Assembly was held in Beijing.",
  "Of the 100 most-wanted fugitives that China listed in red notices, 46 have returned.",
];

const SUBJECTS =
  "the council|a spokesman for the harbour|our correspondent|the coach of the home side|a team of engineers|the library board|residents of the hill district|the orchestra|an early report|the regional railway";
const VERBS =
  "said on Monday that|has learned that|confirmed late in the evening that|denied again that|expects that|wrote in a short note that|explained to visitors that|repeated its view that";
const OBJECTS =
  "the bridge would stay closed|no date had been set|the match was moved to the old stadium|tickets cost 14 pounds|the storm had passed the islands|the new timetable worked well|two streets were still under water|the exhibition opened without its best pictures";
const TAILS =
  "until the end of the week|for the third time this year|after a long night of talks|in spite of heavy rain|to the surprise of many|as it had promised in spring|while others went home|with the help of neighbours";

const parts = [SUBJECTS, VERBS, OBJECTS, TAILS].map((list) => list.split("|"));

/** A sentence of ordinary news; the same for the same number. */
export function sentence(number: number): string {
  let rest = scramble(number);
  const words = parts.map((list) => {
    const word = list[rest % list.length] ?? "";
    rest = Math.floor(rest / list.length);
    return word;
  });
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Spreads numbers that follow one another (Knuth's multiplicative hash). */
function scramble(number: number): number {
  return Math.imul(number + 1, 2_654_435_761) >>> 0;
}
