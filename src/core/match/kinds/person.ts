import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { near } from "../frame";
import { distanceTo, type Hit, hitsOf, overlaps } from "../phrases";
import type { Scene } from "../scene";
import { type Named, namedCandidate } from "./named";
import { knownNames } from "./names";
import { personNames } from "./person-name";

/** Tokens between a known name and the office it is named with. */
const REACH = 20;
/** Tokens around an office in which words of doubt ("bureau", "unit") make it another one. */
const DOUBT_REACH = 7;

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
  for (const name of knownNames(scene, fact)) {
    const office = held.find((hit) => distanceTo(hit, name.first, name.last) <= REACH);
    if (!office || isFormer(scene, name, former)) continue;
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
  const places = notPersons.flatMap((set) => hitsOf(scene.hits, set));
  const named = held.filter((office) => isOfSubject(scene, office, fact, places));
  for (const name of personNames(scene)) {
    if (places.some((place) => overlaps(place, name))) continue;
    const office = named.find((hit) => !overlaps(hit, name) && bears(scene, hit, name, places));
    if (office && !near(scene, fact.cues.doubt, office.first, office.last, DOUBT_REACH))
      push(candidates, scene, fact, name, []);
  }
  return candidates.slice(0, 1);
}

/** "He is the first Chinese …" after a sentence that names the person: the statements that do too. */
function statementsOfPronoun(scene: Scene, fact: CompiledFact): number[] {
  const first = scene.tokens[0]?.text;
  if (first !== "he" && first !== "she") return [];
  const before = scene.surroundings.before[0];
  return fact.cues.names.flatMap((set, index) => (before?.has(set) ? [index] : []));
}

/** "Interpol president", "president of Interpol": the subject is named with the office. */
function isOfSubject(
  scene: Scene,
  office: Hit,
  fact: CompiledFact,
  places: readonly Hit[],
): boolean {
  if (fact.cues.subject < 0) return true;
  return hitsOf(scene.hits, fact.cues.subject).some((subject) => {
    // "Interpol Kenya" and "Interpol's National Central Bureau" are national offices.
    const possessive = scene.tokens[subject.last + 1]?.text === "'s";
    const next = scene.tokens[subject.last + (possessive ? 2 : 1)];
    if (subject.first > office.last && next?.kind === "word" && next.capital) return false;
    const [from, to] =
      subject.last < office.first ? [subject.last, office.first] : [office.last, subject.first];
    return (
      to - from <= 4 &&
      scene.tokens
        .slice(from + 1, to)
        .every((token, index) => OF.has(token.text) || isIn(places, from + 1 + index))
    );
  });
}

function isIn(places: readonly Hit[], at: number): boolean {
  return places.some((place) => place.first <= at && at <= place.last);
}

function join(a: Hit, b: Hit): Hit {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** "former", "ex-", "vice" just before. */
function isFormer(scene: Scene, hit: Hit, former: number): boolean {
  return hitsOf(scene.hits, former).some((word) => {
    const distance = hit.first - word.last;
    return distance >= 0 && distance <= 4;
  });
}

/** "president X", "X, president of …", "X is president of …": only such links between. */
function bears(scene: Scene, office: Hit, name: Hit, places: readonly Hit[]): boolean {
  const [from, to] =
    office.last < name.first ? [office.last, name.first] : [name.last, office.first];
  if (to - from > 8) return false;
  return scene.tokens.slice(from + 1, to).every((token, index) => {
    const at = from + 1 + index;
    return LINKS.has(token.text) || (token.capital && TITLES.has(token.text)) || isIn(places, at);
  });
}

const OF = new Set([
  "of",
  "the",
  "'s",
  "-",
  "at",
  "new",
  "current",
  "acting",
  "its",
  ",",
  "led",
  "by",
]);
const LINKS = new Set(
  ", is was by stays stay on remains becomes chosen takes over took leads led heads who then now has been stepped down resigned served serving picked china chinese as the its of organisation organization a - 's interpol new current named elected became become".split(
    " ",
  ),
);
const TITLES = new Set("mr mrs ms dr gen general inspector sir major minister vice".split(" "));

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
