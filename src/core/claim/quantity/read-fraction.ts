import type { Token } from "../../text/types";
import { isGlued, isHyphenated, isNumber, textAt, wordSet } from "../look";
import { countOf, type Draft, shareOf } from "./draft";
import { SCALES, UNITS } from "./number-words";
import { VULGAR } from "./vulgar-fractions";

const PARTS: ReadonlyMap<string, number> = new Map(
  "half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10"
    .split(" ")
    .flatMap((entry) => {
      const [word = "", parts] = entry.split(":");
      return [
        [word, Number(parts)] as const,
        [word === "half" ? "halves" : `${word}s`, Number(parts)] as const,
      ];
    }),
);

/** "one-third", "two thirds", "three quarters", "a quarter of", "1/3 of", "½": a share. */
export function fractionNumeral(tokens: readonly Token[], at: number): Draft | null {
  return half(tokens, at) ?? inWords(tokens, at) ?? inDigits(tokens, at);
}

const NOT_THE_SHARE_BEFORE = wordSet(
  "first second third fourth last latter other final opening top bottom better and northern southern eastern western upper lower front rear back left right",
);
const NOT_THE_SHARE_AFTER = wordSet(
  "time decade decades hour hours day way year years century marathon brother sister term price board mast back centuries",
);

/** "half of them", "half the officers"; "half a million" is a count; not "the first half", "half an hour". */
function half(tokens: readonly Token[], at: number): Draft | null {
  if (textAt(tokens, at) !== "half" || NOT_THE_SHARE_BEFORE.has(textAt(tokens, at - 1)))
    return null;
  const next = textAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const direct = SCALES.get(textAt(tokens, next));
  if (direct !== undefined) return countOf(at, next, direct / 2, "words");
  const scale = SCALES.get(textAt(tokens, next + 1));
  if (textAt(tokens, next) === "a" && scale !== undefined)
    return countOf(at, next + 1, scale / 2, "words");
  if (/^an?$/.test(textAt(tokens, next)) || NOT_THE_SHARE_AFTER.has(textAt(tokens, next)))
    return null;
  // "two and a half" belongs to its number, "a half" before nothing is no share either.
  if (textAt(tokens, at - 1) === "a" && textAt(tokens, at - 2) === "and") return null;
  return shareOf(at, at, 1 / 2);
}

function inWords(tokens: readonly Token[], at: number): Draft | null {
  const over = textAt(tokens, at) === "a" ? 1 : UNITS.get(textAt(tokens, at));
  if (over === undefined) return null;
  const last = isHyphenated(tokens, at + 2) ? at + 2 : at + 1;
  const under = PARTS.get(textAt(tokens, last));
  if (under === undefined || over >= under || isBehindAnd(tokens, at)) return null;
  const partitive = textAt(tokens, last + 1) === "of";
  const scale =
    partitive && textAt(tokens, last + 2) === "a"
      ? SCALES.get(textAt(tokens, last + 3))
      : undefined;
  if (scale !== undefined) return countOf(at, last + 3, (over * scale) / under, "words");
  // "a third term" is the next one, "one quarter" may be of a year.
  const plural = textAt(tokens, last).endsWith("s");
  if (textAt(tokens, at) === "a" || under === 4 ? !partitive && !plural : false) return null;
  return over === 1 || plural ? shareOf(at, last, over / under) : null;
}

/** "an hour and a half" is no share of anything. */
function isBehindAnd(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at + 1) === "half" && textAt(tokens, at - 1) === "and";
}

/** "⅔", "2/3 of"; other numbers with a slash are dates, scores or names (9/11, 24/7). */
function inDigits(tokens: readonly Token[], at: number): Draft | null {
  const vulgar = VULGAR.get(textAt(tokens, at));
  if (vulgar !== undefined) return isGlued(tokens, at) ? null : shareOf(at, at, vulgar);
  if (!isNumber(tokens, at) || textAt(tokens, at + 1) !== "/" || !isGlued(tokens, at + 2))
    return null;
  const [over, under] = [Number(textAt(tokens, at)), Number(textAt(tokens, at + 2))];
  const fits = over >= 1 && over < under && under <= 10 && textAt(tokens, at + 3) === "of";
  return fits ? shareOf(at, at + 2, over / under) : null;
}
