import { addMonths } from "../../claim/period/days";
import type { CompiledFact } from "../../reference/compiled";
import { isTransparent } from "../../text/transparent";
import type { Candidate } from "../candidate";
import { frameOf } from "../frame";
import { type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { PHRASE_ENDS } from "../words";
import { areLinked } from "./links";

/** Of those words an age counts birthdays ("turns 100"): the year is that of the page less the age. */
const BIRTHDAYS = new Set(["anniversary", "birthday", "turn", "turns", "turned"]);
const OLDEST = 999;

/**
 * Dates of a founding told as an age on the page's day: "the 94-year-old organisation", "its 100th
 * anniversary". Never firm: an age that does not agree is rounded, or that of something else.
 */
export function ageCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const { published } = scene.surroundings;
  if (!published) return [];
  return hitsOf(scene.hits, fact.cues.ages).flatMap((hit) => {
    const span = withNumber(scene, hit);
    if (!span || !isOfSubject(scene, fact, span)) return [];
    const frame = frameOf(scene, fact, span.first);
    const first = scene.tokens[span.first];
    const last = scene.tokens[span.last];
    if (!frame || !first || !last) return [];
    const isBirthday = BIRTHDAYS.has(scene.tokens[hit.first]?.text ?? "");
    return [
      {
        fact,
        start: first.start,
        end: last.end,
        firstToken: span.first,
        lastToken: span.last,
        reading: { kind: "date", ...beginning(published, span.age, isBirthday) },
        frame,
        firm: false,
        score: 3 + frame.stated,
      },
    ];
  });
}

/** Days on which what has that age on the page's days began. */
function beginning(
  [from, to]: readonly [string, string],
  age: number,
  isBirthday: boolean,
): { edtf: string; start: string; end: string } {
  const latest = addMonths(to, -12 * age);
  if (isBirthday) {
    const year = latest.slice(0, 4);
    return { edtf: year, start: `${year}-01-01`, end: `${year}-12-31` };
  }
  const earliest = addMonths(from, -12 * (age + 1));
  return {
    edtf: `${earliest.slice(0, 4)}/${latest.slice(0, 4)}`,
    start: earliest,
    end: latest,
  };
}

interface Age extends Hit {
  readonly age: number;
}

/** The words with their number, before or behind them: "94-year-old", "100th anniversary", "turns 100". */
function withNumber(scene: Scene, hit: Hit): Age | null {
  const behind = hit.last + 1;
  let before = hit.first - 1;
  while (before > 0 && isTransparent(scene.tokens[before]?.text ?? "")) before--;
  if (/^(st|nd|rd|th)$/.test(scene.tokens[before]?.text ?? "")) before--;
  if (isAge(scene, before)) return { first: before, last: hit.last, age: number(scene, before) };
  return isAge(scene, behind)
    ? { first: hit.first, last: behind, age: number(scene, behind) }
    : null;
}

function isAge(scene: Scene, at: number): boolean {
  const age = number(scene, at);
  return Number.isInteger(age) && age > 1 && age <= OLDEST;
}

function number(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  return token?.kind === "number" ? Number(token.text) : Number.NaN;
}

/** "Interpol's 94-year-old clerk": the age of what the subject has. */
function isOfOther(scene: Scene, subject: Hit, age: Hit): boolean {
  const next = scene.tokens[age.last + 1];
  const has = scene.tokens[subject.last + 1]?.text === "'s" && subject.last < age.first;
  return has && next?.kind === "word" && !PHRASE_ENDS.has(next.text);
}

function isOfSubject(scene: Scene, fact: CompiledFact, age: Hit): boolean {
  return hitsOf(scene.hits, fact.cues.subject).some(
    (subject) => areLinked(scene, fact, [subject, age]) && !isOfOther(scene, subject, age),
  );
}
