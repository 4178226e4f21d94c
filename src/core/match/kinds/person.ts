import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { distanceTo, type Hit, hitsOf, overlaps } from "../phrases";
import type { Scene } from "../scene";
import { type Named, namedCandidate } from "./named";
import { knownNames } from "./names";
import { bears, isOfSubject, isOtherOffice, isOthersOffice, isPredecessor } from "./office";
import { personNames } from "./person-name";

/** Tokens between a known name and the office it is named with. */
const REACH = 20;
/** Names of the sentence that answer "who is …?". `former` is the set of words for past offices. */
export function personCandidates(
  scene: Scene,
  fact: CompiledFact,
  former: number,
  notPersons: readonly number[],
): Candidate[] {
  const offices = hitsOf(scene.hits, fact.cues.counts);
  if (offices.length === 0) return [];
  const held = offices.filter((office) => !isFormer(scene, office, former));
  if (held.length === 0) return [];
  const candidates: Candidate[] = [];
  const places = notPersons.flatMap((set) => hitsOf(scene.hits, set));
  for (const name of knownNames(scene, fact, places)) {
    const office = held.find(
      (hit) =>
        distanceTo(hit, name.first, name.last) <= REACH &&
        !isOtherOffice(scene, fact, hit, true) &&
        !isOthersOffice(scene, fact, hit, name),
    );
    if (!office || isFormerHolder(scene, name, offices, former)) continue;
    push(
      candidates,
      scene,
      fact,
      fact.cues.wholePhrase ? join(office, name) : name,
      name.statements,
    );
  }
  if (candidates.length > 0 || fact.cues.onlyKnown) return candidates;
  const [office] = held;
  const meant = office ? statementsOfPronoun(scene, fact) : [];
  if (office && meant.length > 0) {
    push(candidates, scene, fact, office, meant);
    return candidates;
  }
  const named = held.filter(
    (office) => isFirmOffice(scene, fact, office) && isOfSubject(scene, office, fact, places),
  );
  const names = personNames(scene).flatMap((run) => withoutNationality(run, places) ?? []);
  const predecessors = names.filter((name) => isPredecessor(scene, name));
  // "Y takes over from X as president": the words for X stand between without being of another.
  const between = [
    ...places,
    ...predecessors.map(({ first, last }) => ({ first: first - 1, last })),
  ];
  for (const name of names) {
    // "Stock Thanks Xi for Support": a headline's verb has run into a known name.
    if (bearsKnown(scene, fact, name)) continue;
    if (predecessors.includes(name) || places.some((place) => overlaps(place, name))) continue;
    const office = named.find((hit) => !overlaps(hit, name) && bears(scene, hit, name, between));
    if (office && !isOtherOffice(scene, fact, office)) push(candidates, scene, fact, name, []);
  }
  return candidates.slice(0, 1);
}

/** "South Korean Kim Jong-yang" is Kim Jong-yang. Null where one word or none is left. */
function withoutNationality(run: Hit, places: readonly Hit[]): Hit | null {
  const place = places.find(({ first, last }) => first <= run.first && run.first <= last);
  if (!place) return run;
  return place.last + 1 < run.last ? { first: place.last + 1, last: run.last } : null;
}

/** "He is the first Chinese …" after a sentence that names the person: the statements that do too. */
function statementsOfPronoun(scene: Scene, fact: CompiledFact): number[] {
  const first = scene.tokens[0]?.text;
  if (first !== "he" && first !== "she") return [];
  const before = scene.surroundings.before[0];
  return fact.cues.names.flatMap((set, index) => (before?.has(set) ? [index] : []));
}

function bearsKnown(scene: Scene, { cues }: CompiledFact, name: Hit): boolean {
  return cues.names.some((set) => hitsOf(scene.hits, set).some((hit) => overlaps(hit, name)));
}

function join(a: Hit, b: Hit): Hit {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** "Head" and "chief" are said of others as well: a name that no statement gives needs a firm word. */
function isFirmOffice(scene: Scene, { cues }: CompiledFact, office: Hit): boolean {
  return cues.firm < 0 || hitsOf(scene.hits, cues.firm).some((hit) => overlaps(hit, office));
}

/** "Former Interpol president X", "ex-president X": not "vice-minister X, president of Interpol". */
function isFormerHolder(scene: Scene, name: Hit, offices: readonly Hit[], former: number): boolean {
  return hitsOf(scene.hits, former).some((word) => {
    if (word.last >= name.first || name.first - word.last > FORMER_REACH) return false;
    return (
      word.last === name.first - 1 ||
      offices.some(({ first, last }) => first >= word.first && last < name.first)
    );
  });
}

/** Tokens between "former" and what it is said of. */
const FORMER_REACH = 4;

/** "former", "ex-", "vice" just before. */
function isFormer(scene: Scene, hit: Hit, former: number): boolean {
  return hitsOf(scene.hits, former).some((word) => {
    const distance = hit.first - word.last;
    return distance >= 0 && distance <= FORMER_REACH;
  });
}

const isFirm: Named["isFirm"] = ({ implied }) => implied === 0;

function push(
  candidates: Candidate[],
  scene: Scene,
  fact: CompiledFact,
  span: Hit,
  statements: readonly number[],
): void {
  candidates.push(...namedCandidate(scene, fact, { kind: "person", span, statements, isFirm }));
}
