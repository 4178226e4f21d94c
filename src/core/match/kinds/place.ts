import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";

import { distanceTo, type Hit, hitsOf, overlaps } from "../phrases";
import type { Scene } from "../scene";
import { type Named, namedCandidate } from "./named";
import { knownNames } from "./names";

/** Tokens between a place and its cue for a known place, and for one that no statement gives. */
const REACH = 12;
const FIRM_REACH = 4;

/** Places of the sentence that answer a place fact's question. */
export function placeCandidates(scene: Scene, fact: CompiledFact, places: number): Candidate[] {
  const cues = hitsOf(scene.hits, fact.cues.counts);
  if (cues.length === 0) return [];
  if (fact.cues.members.length > 0) return listCandidate(scene, fact, cues);
  const known = knownNames(scene, fact);
  const primary = primaryNames(fact);
  const candidates: Candidate[] = [];
  for (const span of known) {
    if (span.first > 0 && known.some((other) => follows(scene, other, span))) continue;
    const cue = nearestCue(cues, span, REACH);
    if (cue && isWhere(scene, span, primary)) push(candidates, scene, fact, span, span.statements);
  }
  if (candidates.length > 0 || fact.cues.onlyKnown) return mostExact(fact, candidates);
  for (const place of hitsOf(scene.hits, places)) {
    if (known.some((span) => overlaps(span, place))) continue;
    const cue = cues.find(
      (hit) =>
        isPlaceOf(scene, hit, place) && isOwn(scene, fact, hit) && !isSubject(scene, fact, hit),
    );
    if (cue) push(candidates, scene, fact, place, []);
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

/** "in Lyon", "its capital Beijing", "Lyon-based": said of where, not of who. */
function isWhere(scene: Scene, span: Hit, primary: readonly string[]): boolean {
  const before = scene.tokens[span.first - 1]?.text ?? "";
  const after = scene.tokens[span.last + 1]?.text ?? "";
  const next = scene.tokens[span.last + 2]?.stem ?? "";
  const first = scene.tokens[span.first];
  const last = scene.tokens[span.last];
  const text = scene.text.slice(first?.start, last?.end);
  // A coarser name ("China" for Beijing) is most often there for another reason.
  if (!primary.some((name) => text.includes(name))) {
    return before === "in" || before === "at" || after === "-";
  }
  return (
    WHERE.has(before) || before === "(" || after === "-" || HOST.test(after) || HOST.test(next)
  );
}

const HOST = /^(host|hosts|hosted|venue)$/;

const WHERE = new Set(
  "in at to near outside of from capital city the : - southeastern southeast eastern french chinese hosts hosted".split(
    " ",
  ),
);

function nearestCue(cues: readonly Hit[], span: Hit, reach: number): Hit | undefined {
  return cues.find((cue) => distanceTo(cue, span.first, span.last) <= reach);
}

/** "headquarters in Paris", "Paris-based": nothing but a preposition or a hyphen between. */
function isPlaceOf(scene: Scene, cue: Hit, place: Hit): boolean {
  if (distanceTo(cue, place.first, place.last) > FIRM_REACH) return false;
  const [from, to] = cue.last < place.first ? [cue.last, place.first] : [place.last, cue.first];
  const between = scene.tokens.slice(from + 1, to).map((token) => token.text);
  return between.every((text) =>
    /^(in|at|-|is|are|the|was|to|city|of|,|situated|located)$/.test(text),
  );
}

/** Tokens between the subject and the cue of a place that no statement gives. */
const SUBJECT_REACH = 8;

/** The cue belongs to the fact's subject: "Germany-based activists" are not Interpol. */
function isOwn(scene: Scene, fact: CompiledFact, cue: Hit): boolean {
  if (fact.cues.subject < 0) return true;
  const next = scene.tokens[cue.last + 1];
  if (scene.tokens[cue.first]?.stem === "base" && next?.kind === "word" && !next.capital) {
    const preposition = next.text === "in" || next.text === "at" || next.text === "out";
    if (!preposition) return false;
  }
  return hitsOf(scene.hits, fact.cues.subject).some(
    (subject) => distanceTo(subject, cue.first, cue.last) <= SUBJECT_REACH,
  );
}

/** "Interpol in Nairobi" says where an office or a meeting is: only a known place is a claim there. */
function isSubject(scene: Scene, fact: CompiledFact, cue: Hit): boolean {
  return hitsOf(scene.hits, fact.cues.subject).some((subject) => overlaps(subject, cue));
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

const isFirm: Named["isFirm"] = ({ subject, implied }) => subject === "stated" && implied === 0;

function push(
  candidates: Candidate[],
  scene: Scene,
  fact: CompiledFact,
  span: Hit,
  statements: readonly number[],
): void {
  candidates.push(...namedCandidate(scene, fact, { kind: "place", span, statements, isFirm }));
}
