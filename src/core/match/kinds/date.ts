import { addDays } from "../../claim/period/days";
import { parseEdtf, sharesDays } from "../../claim/period/edtf";
import type { PeriodSpan } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { type Frame, frameOf, isFirm } from "../frame";
import { distanceTo, type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { ageCandidates } from "./age";
import { isDate, isDays } from "./date-wording";
import { areLinked, isComplement } from "./links";
import { isModifier } from "./modifier";
import { toldFrame } from "./told-date";

/** Tokens between a date and the event it dates. */
const REACH = 12;
/**
 * And for a date that no statement gives, unless only the doer stands between ("deployed by the
 * central group in April 2015"); further where much else is stated.
 */
const FIRM_REACH = 4;
const FIRM_REACH_OF_MUCH = 7;
const MUCH_STATED = 3;
/** Tokens behind "Interpol's" within which a word of the fact tells whose date it is. */
const OWN_REACH = 4;

/** Dates of the sentence that answer a date fact's question: for each cue the nearest one. */
export function dateCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const byPeriod = new Map<number, Candidate>();
  for (const hit of hitsOf(scene.hits, fact.cues.counts)) {
    const period = nearestPeriod(scene, hit);
    if (!period || !isDate(scene, fact, hit, period)) continue;
    const frame = frameOf(scene, fact, period.firstToken);
    if (!frame) continue;
    const candidate = candidateOf(scene, fact, hit, period, frame);
    const other = byPeriod.get(period.start);
    if (!other || (candidate.firm && !other.firm)) byPeriod.set(period.start, candidate);
  }
  for (const period of scene.periods) {
    const frame = byPeriod.has(period.start) ? null : toldFrame(scene, fact, period);
    if (frame) byPeriod.set(period.start, toldCandidate(scene, fact, period, frame));
  }
  return [...byPeriod.values(), ...ageCandidates(scene, fact)];
}

function toldCandidate(
  scene: Scene,
  fact: CompiledFact,
  period: PeriodSpan,
  frame: Frame,
): Candidate {
  return { ...spanOf(scene, fact, period), frame, firm: false, score: frame.stated };
}

function candidateOf(
  scene: Scene,
  fact: CompiledFact,
  hit: Hit,
  period: PeriodSpan,
  frame: Frame,
): Candidate {
  const distance = distanceTo(hit, period.firstToken, period.lastToken);
  const reach = frame.stated >= MUCH_STATED ? FIRM_REACH_OF_MUCH : FIRM_REACH;
  const tied = distance <= reach || scene.tokens[hit.last + 1]?.text === "by";
  return {
    ...spanOf(scene, fact, period),
    frame,
    firm:
      !period.relative &&
      tied &&
      isFirm(scene, fact, hit.first, hit.last) &&
      isOwn(scene, fact) &&
      isTold(scene, fact, hit, period) &&
      isLinked(scene, fact, hit, period),
    score: 3 + frame.stated + frame.implied * 0.4 - distance * 0.1,
  };
}

/** Nothing else stands between event and date, and the event is not what something else is of. */
function isTold(scene: Scene, fact: CompiledFact, cue: Hit, period: PeriodSpan): boolean {
  const date = { first: period.firstToken, last: period.lastToken };
  const event = { first: Math.min(cue.first, date.first), last: Math.max(cue.last, date.last) };
  const { about, subject } = fact.cues;
  const isLinked = (set: number) =>
    hitsOf(scene.hits, set).some((hit) => areLinked(scene, fact, [cue, hit]));
  const isOfSubject = hitsOf(scene.hits, subject).length === 0 || isLinked(subject);
  return (
    isOfSubject &&
    about.every(isLinked) &&
    areLinked(scene, fact, [cue, date]) &&
    !isComplement(scene, fact, event)
  );
}

function spanOf(
  scene: Scene,
  fact: CompiledFact,
  period: PeriodSpan,
): Omit<Candidate, "frame" | "firm" | "score"> {
  const { start, end, firstToken, lastToken } = period;
  const reading = { kind: "date", ...dateOf(scene, period, fact) } as const;
  return { fact, start, end, firstToken, lastToken, reading };
}

/** Subject, cue and date side by side, where the fact asks for it; the subject not as the doer. */
function isLinked(scene: Scene, fact: CompiledFact, hit: Hit, period: PeriodSpan): boolean {
  if (!fact.cues.linked) return true;
  const date = { first: period.firstToken, last: period.lastToken };
  return hitsOf(scene.hits, fact.cues.subject).some(
    (subject) =>
      !isModifier(scene, subject) &&
      scene.tokens[subject.first - 1]?.text !== "by" &&
      areLinked(scene, fact, [subject, hit, date]),
  );
}

/** Not where the subject only says what else is dated: "Interpol's cybercrime unit was set up in 2014". */
function isOwn(scene: Scene, { cues }: CompiledFact): boolean {
  const subjects = hitsOf(scene.hits, cues.subject);
  const own = [cues.counts, ...cues.about].flatMap((one) => [...hitsOf(scene.hits, one)]);
  return (
    subjects.length === 0 ||
    subjects.some(
      (subject) =>
        !isModifier(scene, subject) ||
        own.some(({ first }) => first > subject.last && first <= subject.last + OWN_REACH),
    )
  );
}

/** "The forum of 2024 started on September 9": a bare year names more often than it dates. */
const YEAR_COST = 3;

function nearestPeriod(scene: Scene, hit: Hit): PeriodSpan | null {
  let best: PeriodSpan | null = null;
  let bestCost = REACH + 1;
  for (const period of scene.periods) {
    const cost =
      distanceTo(hit, period.firstToken, period.lastToken) +
      breaks(scene, hit, period) +
      (period.precision === "year" ? YEAR_COST : 0);
    if (cost < bestCost) {
      best = period;
      bestCost = cost;
    }
  }
  return best;
}

interface DateReading {
  readonly edtf: string;
  readonly start: string;
  readonly end: string;
}

/**
 * What a period says as a date. "Since 1974" dates a beginning. A bare weekday may be the one
 * before or after the page's day: where the later one is what a statement gives, it is meant.
 */
function dateOf(scene: Scene, period: PeriodSpan, fact: CompiledFact): DateReading {
  const asRead = { edtf: period.edtf, start: period.startDay, end: period.endDay };
  // What began in 1984 and goes on since is dated by its beginning.
  const [beginning = period.edtf, end] = period.edtf.split("/");
  const days = end === undefined || end === ".." || end === "" ? parseEdtf(beginning) : null;
  const began = days !== null && asRead.start !== ".." && days.start === asRead.start;
  if (began && days.end !== asRead.end)
    return { edtf: beginning, start: days.start, end: days.end };
  // What lasted until 1984, or came about then, is dated by its end as it is worded.
  if (asRead.start === "..") {
    const until = parseEdtf(end ?? beginning);
    return until
      ? { edtf: end ?? beginning, start: until.start, end: until.end }
      : { edtf: asRead.end, start: asRead.end, end: asRead.end };
  }
  if (!period.relative || !isDays(period) || !namesWeekday(scene, period)) return asRead;
  const later = addDays(period.startDay, 7);
  const laterEnd = addDays(period.endDay, 7);
  const isLater = fact.statements.some(({ value }) => {
    const days = "date" in value ? parseEdtf(value.date) : null;
    return (
      days !== null &&
      !sharesDays({ ...asRead }, days) &&
      sharesDays({ start: later, end: laterEnd }, days)
    );
  });
  const edtf = later === laterEnd ? later : `${later}/${laterEnd}`;
  return isLater ? { edtf, start: later, end: laterEnd } : asRead;
}

/** "Monday", "Tuesday to Friday": only these may be days of the week before or after. */
function namesWeekday({ tokens }: Scene, { firstToken, lastToken }: PeriodSpan): boolean {
  return tokens
    .slice(firstToken, lastToken + 1)
    .some(({ text }) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^week$/.test(text));
}

/** Another verb's territory begins at a semicolon or a conjunction: those count as distance. */
function breaks(scene: Scene, hit: Hit, period: PeriodSpan): number {
  const [from, to] =
    hit.last < period.firstToken
      ? [hit.last + 1, period.firstToken]
      : [period.lastToken + 1, hit.first];
  let cost = 0;
  for (let at = from; at < to; at++) {
    const text = scene.tokens[at]?.text;
    if (text === ";") cost += 8;
    if (text === "and" || text === "but" || text === "while") cost += 3;
  }
  return cost;
}
