import { addDays } from "../claim/period/days";
import type { PeriodSpan } from "../claim/types";
import type { CompiledFact } from "../reference/compiled";
import { hitsOf } from "./phrases";
import { inSentence, inSurroundings, type Scene } from "./scene";
import { type Standing, subjectStanding } from "./subject";

/** How far a fact's declared cues are met around a span. */
export interface Frame {
  readonly subject: Standing;
  /** Groups that the sentence itself states, groups that title or text before supply, and others. */
  readonly stated: number;
  readonly implied: number;
  /** Of the implied ones those that are not the subject. */
  readonly impliedTopics: number;
  readonly missing: number;
  /** The event is named, and with it its time; `here`: by this sentence. */
  readonly established: boolean;
  readonly establishedHere: boolean;
}

/**
 * Checks a fact's cues for a span at token `figure`; null where one is missing or one rules it out.
 * `lenient`: groups may be missing.
 */
export function frameOf(
  scene: Scene,
  fact: CompiledFact,
  figure: number,
  lenient = false,
): Frame | null {
  const { cues } = fact;
  if (inSentence(scene, cues.against)) return null;
  const establishedHere = inSentence(scene, cues.establishes);
  if (!establishedHere && inSurroundings(scene, cues.againstTopic)) return null;
  const news = isNewsOf(scene, fact);
  const named = subjectStanding(scene, cues, figure);
  const subject = named === "absent" && news ? "implied" : named;
  if (subject === "rival" || subject === "absent") return null;
  let stated = 0;
  let implied = 0;
  let missing = 0;
  // A page of those days supplies what the text leaves out, but never establishes anything then.
  let onlyNews = false;
  for (const group of cues.about) {
    if (inSentence(scene, group)) stated++;
    else if (lenient) missing++;
    else return null;
  }
  for (const [index, group] of cues.topic.entries()) {
    if (inSentence(scene, group)) stated++;
    else if (inSurroundings(scene, group)) implied++;
    else if (news && index === 0) onlyNews = true;
    else if (lenient) missing++;
    else return null;
  }
  const impliedTopics = implied;
  if (subject === "stated" && cues.subject >= 0) stated++;
  if (subject === "implied" || onlyNews) implied++;
  // The news of the day is about many things: the sentence itself must say that it is this one.
  const isTold = news && named === "stated" && implied === 0 && !onlyNews;
  const established = establishedHere || inSurroundings(scene, cues.establishes) || isTold;
  return { subject, stated, implied, impliedTopics, missing, established, establishedHere };
}

/** The page was published while the event was news; a page known by year alone tells nothing. */
function isNewsOf(scene: Scene, fact: CompiledFact): boolean {
  const { newsOf } = fact.cues;
  const { published } = scene.surroundings;
  if (!newsOf || !published || published[0].slice(0, 7) !== published[1].slice(0, 7)) return false;
  if (published[0] > newsOf[1] || published[1] < newsOf[0]) return false;
  return !scene.periods.some((period) => isLongPast(period, newsOf[0]));
}

/** Days before the news from which a date tells of something else. */
const LONG_PAST = 200;

/** A sentence that tells of another year's event, not of the news. */
function isLongPast({ precision, endDay }: PeriodSpan, news: string): boolean {
  return precision !== "range" && endDay !== null && endDay < addDays(news, -LONG_PAST);
}

/** Tokens before and after the span within which a firm cue must stand. */
const FIRM_BEFORE = 6;
const FIRM_AFTER = 5;

/** Whether a value that agrees with no statement could still be a claim about this fact. */
export function isFirm(
  scene: Scene,
  { cues, kind }: CompiledFact,
  firstToken: number,
  lastToken: number,
): boolean {
  const inDoubt =
    kind === "quantity"
      ? isInDoubt(scene, cues, firstToken, lastToken)
      : inSentence(scene, cues.doubt);
  if (inDoubt) return false;
  return (
    cues.firm < 0 ||
    hitsOf(scene.hits, cues.firm).some(
      (hit) => hit.first <= lastToken + FIRM_AFTER && hit.last >= firstToken - FIRM_BEFORE,
    )
  );
}

/**
 * A phrase of `doubt`, unless it begins what follows the figure ("2,566 fugitives, among them …");
 * "Interpol's 192 members" is in no doubt.
 */
function isInDoubt(
  scene: Scene,
  cues: CompiledFact["cues"],
  firstToken: number,
  lastToken: number,
): boolean {
  const doubts = hitsOf(scene.hits, cues.doubt);
  if (doubts.length === 0 || isPossessed(scene, cues.subject, firstToken)) return false;
  return doubts.some(
    ({ first }) => first <= lastToken || !PARTITIVES.has(scene.tokens[first]?.text ?? ""),
  );
}

const PARTITIVES = new Set(["among", "of", "including"]);

/** "Interpol's 192 members". */
function isPossessed(scene: Scene, subject: number, firstToken: number): boolean {
  return (
    scene.tokens[firstToken - 1]?.text === "'s" &&
    hitsOf(scene.hits, subject).some(({ last }) => last === firstToken - 2)
  );
}

/** True where a phrase of the set stands within `reach` tokens of the span. */
export function near(
  scene: Scene,
  set: number,
  firstToken: number,
  lastToken: number,
  reach: number,
): boolean {
  return hitsOf(scene.hits, set).some(
    (hit) => hit.first <= lastToken + reach && hit.last >= firstToken - reach,
  );
}
