import type { CompiledFact } from "../../reference/compiled";
import { isTransparent } from "../../text/transparent";
import { type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that may stand between a thing and what is said of it: none that brings in another subject. */
const LINKS = set(
  `, ( ) : which whose that it its is are has have the a an 's of for by in at to among out from with where
   currently now still itself main central global general official world international police policing
   agency body organization organisation secretariat located situated city town capital this year
   plays played play`,
);
/** The same for what happened once, and adverbs that leave it the same. */
const PAST_LINKS = set(
  `was were had been being took place on as since last first also only formally officially finally
   eventually back again already until dates date some about around nearly`,
);
/** Tokens from the first span to the last. */
const LONGEST = 16;

/**
 * True where the spans stand side by side with nothing but links and the fact's own words between:
 * "Interpol, which has its headquarters in Geneva", not "a lawyer based in London, who fights
 * Interpol alerts". What has been so is another matter than what is, save for events.
 */
export function areLinked(scene: Scene, fact: CompiledFact, spans: readonly Hit[]): boolean {
  const from = Math.min(...spans.map(({ first }) => first));
  const to = Math.max(...spans.map(({ last }) => last));
  if (to - from >= LONGEST) return false;
  const isLink = linksOf(scene, fact, spans);
  for (let at = from; at <= to; at++) if (!isLink(at)) return false;
  return true;
}

/** Words behind which a thing is only what another is of: "registration for the 86th assembly". */
const COMPLEMENT = set("for of to on about at in from with");

/** True where linked words before the span make it the complement of something else. */
export function isComplement(scene: Scene, fact: CompiledFact, span: Hit): boolean {
  const isLink = linksOf(scene, fact, [span]);
  let at = span.first - 1;
  while (at >= 0 && isLink(at)) at--;
  return (
    at >= 0 && scene.tokens[at]?.kind === "word" && COMPLEMENT.has(scene.tokens[at + 1]?.text ?? "")
  );
}

/** True where a month, a year or a stretch of time is stated: what is said may be of then, not of now. */
export function statesTime(scene: Scene): boolean {
  return scene.periods.some(({ relative, precision }) => !relative && precision !== "day");
}

function linksOf(scene: Scene, fact: CompiledFact, spans: readonly Hit[]): (at: number) => boolean {
  const isEvent = fact.kind !== "place" || fact.cues.establishes >= 0;
  const known = [...spans, ...ownWords(scene, fact), ...(isEvent ? asides(scene, fact) : [])];
  const isKnown = (at: number) => known.some(({ first, last }) => first <= at && at <= last);
  return (at) => {
    const text = scene.tokens[at]?.text ?? "";
    if (LINKS.has(text) || isTransparent(text) || (isEvent && PAST_LINKS.has(text))) return true;
    return isKnown(at) || (text === "and" && isKnown(at - 1) && isKnown(at + 1));
  };
}

/** Every phrase of the sentence that the fact declares in its favour. */
function ownWords(scene: Scene, { cues }: CompiledFact): Hit[] {
  const { counts, subject, firm, establishes, ages, asides, about, topic } = cues;
  return [counts, ages, asides, subject, firm, establishes, ...about, ...topic].flatMap((one) => [
    ...hitsOf(scene.hits, one),
  ]);
}

/** When, where and by whom: "in Vienna", "on Tuesday", "founded by police chiefs". */
function asides(scene: Scene, { cues }: CompiledFact): Hit[] {
  const found: Hit[] = scene.periods.map(({ firstToken, lastToken }) => ({
    first: firstToken,
    last: lastToken,
  }));
  scene.tokens.forEach(({ text }, at) => {
    if (text === "in" || text === "at" || text === "(")
      found.push({ first: at, last: nameEnd(scene, at) });
  });
  for (const { last } of [...found, ...hitsOf(scene.hits, cues.counts)]) {
    if (scene.tokens[last + 1]?.text === "by")
      found.push({ first: last + 1, last: agentEnd(scene, last + 1) });
  }
  return found;
}

function nameEnd(scene: Scene, preposition: number): number {
  let last = preposition;
  while (scene.tokens[last + 1]?.capital) last++;
  return last;
}

function agentEnd(scene: Scene, by: number): number {
  let last = by;
  while (
    /^\p{L}/u.test(scene.tokens[last + 1]?.text ?? "") &&
    !AFTER_AGENT.has(scene.tokens[last + 1]?.text ?? "")
  )
    last++;
  return last;
}

const AFTER_AGENT = set("in on at and since from");
