import type { Token } from "../text/types";

/** Marks at which an aside begins or ends. */
const MARKS = new Set([",", ";", ":", "(", ")", "–", "—"]);

const RELATIVES = new Set("which who whom whose where when that".split(" "));
/** Participles that do not end in "-ed". */
const PARTICIPLES = new Set(
  "set begun held built born led made sent sought known given taken won brought up down".split(" "),
);
/** Words that open a clause of its own inside a stretch without marks. */
const SUBORDINATORS = new Set("after before when since while once until".split(" "));
/** Tokens between such a word and the date its clause tells. */
const SUBORDINATE = 8;

/**
 * True where what stands at token `at` is said by the way, of something else than what token
 * `figure` is about: "Interpol, which moved to Lyon in 1989, has 190 members", "… punished since he
 * took office in 2012".
 */
export function isAside(tokens: readonly Token[], at: number, figure: number): boolean {
  return isInAside(tokens, at, figure) || isSubordinate(tokens, at, figure);
}

function isInAside(tokens: readonly Token[], at: number, figure: number): boolean {
  const [from, to] = segmentOf(tokens, at);
  if (figure >= from && figure <= to) return false;
  const first = tokens[from]?.text ?? "";
  return RELATIVES.has(first) || isParticiple(first);
}

/** First and last token of the stretch between marks. */
function segmentOf(tokens: readonly Token[], at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && !MARKS.has(tokens[from - 1]?.text ?? "")) from--;
  let to = at;
  while (to < tokens.length - 1 && !MARKS.has(tokens[to + 1]?.text ?? "")) to++;
  return [from, to];
}

function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || /[a-z]{2}ed$/.test(word);
}

/** "After he took office in late 2012", but not "since 2012". */
function isSubordinate(tokens: readonly Token[], at: number, figure: number): boolean {
  for (let from = at - 2; from >= 0 && from >= at - SUBORDINATE; from--) {
    const text = tokens[from]?.text ?? "";
    if (MARKS.has(text)) return false;
    if (!SUBORDINATORS.has(text)) continue;
    const isBetween = figure > from && figure < at;
    const subject = tokens[from + 1];
    return !isBetween && subject?.kind === "word" && isSubject(subject);
  }
  return false;
}

const PRONOUNS = new Set("he she it they xi meng the its his her".split(" "));

function isSubject({ text, capital }: Token): boolean {
  return capital || PRONOUNS.has(text);
}
