import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";

import { distanceTo, type Hit, hitsOf, overlaps } from "../phrases";
import { inSentence, type Scene } from "../scene";
import { areLinked, statesTime } from "./links";
import { type Named, namedCandidate } from "./named";
import { knownNames } from "./names";

/** Tokens between a place and its cue for a known place, and for one that no statement gives. */
const REACH = 12;
const FIRM_REACH = 6;

/** Places of the sentence that answer a place fact's question. */
export function placeCandidates(scene: Scene, fact: CompiledFact, places: number): Candidate[] {
  const cues = hitsOf(scene.hits, fact.cues.counts);
  if (cues.length === 0) return [];
  if (fact.cues.members.length > 0) return listCandidate(scene, fact, cues);
  const known = knownNames(scene, fact);
  const primary = primaryNames(fact);
  const candidates: Candidate[] = [];
  for (const span of known) {
    if (known.some((other) => bearsOne(scene, other, primary) && follows(scene, other, span)))
      continue;
    const exact = bearsOne(scene, span, primary);
    // "Arrested in France, he was shown Interpol's headquarters": a coarse name is held to more.
    const cue = exact
      ? nearestCue(cues, span, REACH)
      : cues.find((one) => areLinked(scene, fact, [one, span]));
    const where =
      isWhere(scene, span, primary) ||
      cues.some((hit) => isBeside(scene, hit, span)) ||
      (exact && cues.some(({ first }) => first === span.last + 1));
    if (cue && where) push(candidates, scene, fact, span, span.statements);
  }
  if (candidates.length > 0 || fact.cues.onlyKnown) return mostExact(fact, candidates);
  for (const place of hitsOf(scene.hits, places)) {
    if (known.some((span) => overlaps(span, place))) continue;
    if (cues.some((cue) => saysWhere(scene, place, cue) && isPlaceOf(scene, fact, cue, place)))
      push(candidates, scene, fact, place, []);
  }
  return candidates.slice(0, 1);
}

/** "China is hosting it in Beijing": of several names the one that a statement puts first. */
function mostExact(fact: CompiledFact, candidates: readonly Candidate[]): Candidate[] {
  const primary = primaryNames(fact);
  const exact = candidates.find(
    ({ reading }) => "text" in reading && primary.some((name) => reading.text.includes(name)),
  );
  return (exact ? [exact] : candidates).slice(0, 1);
}

/** The names that statements put first. */
function primaryNames(fact: CompiledFact): string[] {
  return fact.statements.flatMap(({ value }) =>
    "names" in value && value.names[0] ? [value.names[0]] : [],
  );
}

/** "Lyon, France": the second name only says where the first is. */
function follows(scene: Scene, first: Hit, second: Hit): boolean {
  if (second.first <= first.last || second.first - first.last > 3) return false;
  const between = scene.tokens.slice(first.last + 1, second.first).map((token) => token.text);
  return between.every((text) => text === "," || text === "in" || text === "-");
}

/** "headquarters Lyon", "the assembly, Beijing": a caption or a list leaves the preposition out. */
function isBeside(scene: Scene, cue: Hit, span: Hit): boolean {
  const comma = scene.tokens[span.first - 1]?.text === ",";
  return cue.last === span.first - (comma ? 2 : 1);
}

/** True where the span bears a name that a statement puts first, however it is capitalised. */
function bearsOne(scene: Scene, span: Hit, names: readonly string[]): boolean {
  const text = scene.text.slice(scene.tokens[span.first]?.start, scene.tokens[span.last]?.end);
  return names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** "in Lyon", "its capital Beijing", "Lyon-based": said of where, not of who. */
function isWhere(scene: Scene, span: Hit, primary: readonly string[]): boolean {
  const before = scene.tokens[span.first - 1]?.text ?? "";
  const after = scene.tokens[span.last + 1]?.text ?? "";
  const next = scene.tokens[span.last + 2]?.text ?? "";
  // A coarser name ("China" for Beijing) is most often there for another reason.
  if (!bearsOne(scene, span, primary)) {
    return before === "in" || before === "at" || after === "-";
  }
  // A dateline says where "here" is.
  if (span.first === 0 && scene.tokens.some((token) => token.text === "here")) return true;
  return (
    WHERE.has(before) ||
    (before === "," && WHERE.has(scene.tokens[span.first - 2]?.text ?? "")) ||
    before === "(" ||
    after === "-" ||
    HOST.test(after) ||
    HOST.test(next) ||
    HOST.test(scene.tokens[span.last + 3]?.text ?? "")
  );
}

const HOST =
  /^(hosts?|hosted|hosting|venue|welcomes?|welcomed|receives?|received|sees?|saw|stages?|staged|setting|scene|site|seat|home|headquarters|where|chosen)$/;

const WHERE = new Set(
  "in at to near outside of from capital city town the : - southeastern southeast eastern french chinese hosts hosted".split(
    " ",
  ),
);

function nearestCue(cues: readonly Hit[], span: Hit, reach: number): Hit | undefined {
  return cues.find((cue) => distanceTo(cue, span.first, span.last) <= reach);
}

/** "In Geneva", "the Vienna-based", "Chengdu hosted": not who takes part or where they come from. */
function saysWhere(scene: Scene, place: Hit, cue: Hit): boolean {
  const before = scene.tokens[place.first - 1]?.text ?? "";
  const after = scene.tokens.slice(place.last + 1, place.last + 4).map(({ text }) => text);
  return (
    /^(in|at|near|:|\()$/.test(before) ||
    after[0] === "-" ||
    (before === "'s" && cue.first === place.last + 1) ||
    after.some((text) => HOST.test(text))
  );
}

/**
 * A place that no statement gives is claimed where nothing but links stand between it, its cue and
 * the fact's subject: "Interpol, headquartered in Paris". A stated year may tell of the past.
 */
function isPlaceOf(scene: Scene, fact: CompiledFact, cue: Hit, place: Hit): boolean {
  const { subject, firm, establishes } = fact.cues;
  if (distanceTo(cue, place.first, place.last) > FIRM_REACH) return false;
  if (subject < 0) return areLinked(scene, fact, [cue, place]);
  if (firm >= 0 && !hitsOf(scene.hits, firm).some((hit) => overlaps(hit, cue))) return false;
  if (establishes < 0 && statesTime(scene)) return false;
  const subjects = hitsOf(scene.hits, subject);
  // "Interpol in Nairobi" says where an office or a meeting is: only a known place is a claim there.
  if (subjects.some((hit) => overlaps(hit, cue))) return false;
  return subjects.some(
    (hit) => !isNamedFurther(scene, fact, hit) && areLinked(scene, fact, [hit, cue, place]),
  );
}

/** "Interpol Jakarta", "an Interpol": not the body as a whole, nor what it holds ("General Assembly"). */
function isNamedFurther(scene: Scene, { cues }: CompiledFact, { first, last }: Hit): boolean {
  const [before, after] = [scene.tokens[first - 1], scene.tokens[last + 1]];
  const isOwn = hitsOf(scene.hits, cues.counts).some((hit) => hit.first === last + 1);
  return before?.text === "an" || (after?.kind === "word" && after.capital && !isOwn);
}

/** The members of a list named one after the other are one claim. */
function listCandidate(scene: Scene, fact: CompiledFact, cues: readonly Hit[]): Candidate[] {
  const hits = fact.cues.members
    .flatMap((set) => hitsOf(scene.hits, set))
    .sort((a, b) => a.first - b.first);
  const first = hits[0];
  if (!first || !nearestCue(cues, first, REACH)) return [];
  let last = first;
  for (const hit of hits) if (hit.first - last.last <= 4) last = hit;
  const statements = fact.statements.map((_, index) => index);
  const candidates: Candidate[] = [];
  push(candidates, scene, fact, { first: first.first, last: last.last }, statements);
  return candidates;
}

function push(
  candidates: Candidate[],
  scene: Scene,
  fact: CompiledFact,
  span: Hit,
  statements: readonly number[],
): void {
  const certain = !inSentence(scene, fact.cues.doubt);
  const isFirm: Named["isFirm"] = ({ subject, implied }) =>
    certain && subject === "stated" && implied === 0;
  candidates.push(...namedCandidate(scene, fact, { kind: "place", span, statements, isFirm }));
}
