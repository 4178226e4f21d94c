import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isPlural, textAt, wordSet } from "../look";
import { SCALES } from "./number-words";

/** Suffixes of digits; a space may stand before. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["bn", 1e9],
  ["mn", 1e6],
  ["mln", 1e6],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** One letter is a scale only without a space ("20k"), or where a currency stands before. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

/** Scales of other languages, where the page is in one. */
const FOREIGN: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    "de",
    scales(
      "tausend:1e3 tsd:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12",
    ),
  ],
  [
    "fr",
    scales(
      "mille:1e3 millier:1e3 milliers:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 md:1e9 mds:1e9 k:1e3 m:1e6 billion:1e12 billions:1e12",
    ),
  ],
]);

/** What follows "400m", "5k" and "4K" where they are a distance or a format. */
const NOT_SCALED = wordSet(
  "race run runs sprint freestyle hurdles relay butterfly backstroke breaststroke steeplechase final deep high long tall wide away above below north south east west off from tv tvs television video display displays monitor monitors resolution screen screens footage uhd radius",
);

/** The scale written behind a number that ends at token `last`, with its last token. */
export function scaleAfter(
  tokens: readonly Token[],
  last: number,
  options: { readonly money: boolean; readonly language: string | undefined },
): { readonly factor: number; readonly last: number } | null {
  const hyphenated = isHyphenated(tokens, last + 2) && SCALES.has(textAt(tokens, last + 2));
  const at = hyphenated ? last + 2 : last + 1;
  const word = textAt(tokens, at);
  const foreign = FOREIGN.get(options.language?.slice(0, 2).toLowerCase() ?? "")?.get(word);
  const factor = foreign ?? SCALES.get(word) ?? SUFFIXES.get(word);
  if (factor !== undefined) return { factor, last: at };
  const letter = LETTERS.get(word);
  if (letter === undefined || !(isGlued(tokens, at) || options.money)) return null;
  if (!options.money && (NOT_SCALED.has(textAt(tokens, at + 1)) || isName(tokens, at))) return null;
  return { factor: letter, last: at };
}

/** "4K", "i7 4790k": a format or model, save where something is counted: "4K jobs". */
function isName(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== "k") return false;
  const number = textAt(tokens, at - 1);
  if (/^\d{4,}$/.test(number)) return true;
  return tokens[at]?.capital === true && /^[24568]$/.test(number) && !isPlural(tokens, at + 1);
}

function scales(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(" ").map((entry) => {
      const [word = "", factor] = entry.split(":");
      return [word, Number(factor)] as const;
    }),
  );
}
