import type { CompiledFact } from "../../reference/compiled";
import { distanceTo, type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { isModifier } from "./modifier";
import { isNameWord } from "./person-name";

/** Tokens between an office and the body it is an office of. */
const SUBJECT_REACH = 6;
/** Tokens between an office and who bears it. */
const NAME_REACH = 10;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that lead from an office to its body: "president of the", "'s new". */
const TO_BODY = set("of the 's - at over new current acting its , led by to head lead next newly");
/** Words that lead from an office to its bearer: "is", "was elected as the next". */
const TO_BEARER = set(
  `, is was by stays stay on remains becomes chosen takes over took leads led heads who then now has been
   stepped down resigned served serving picked china chinese as the its of organisation organization a -
   's interpol new current named elected became become next incoming newly appointed will be ( being
   made called named first woman female man to wins win won elects elected`,
);
const TITLES = set("mr mrs ms dr gen general inspector sir major minister vice lieutenant colonel");
/** Words for whoever is the first of a kind: "the first Chinese official to hold the post of head". */
const OF_FIRST = set(
  "president head chief leader official citizen national person man woman to hold post position lead",
);

/** "Interpol president", "president of Interpol": the body is named with the office. */
export function isOfSubject(
  scene: Scene,
  office: Hit,
  fact: CompiledFact,
  places: readonly Hit[],
): boolean {
  if (fact.cues.subject < 0) return true;
  return hitsOf(scene.hits, fact.cues.subject).some((subject) => {
    if (places.some(({ first }) => first === subject.last + 1)) return false;
    if (isPronounOf(scene, office, subject)) return true;
    if (isTitleBehindComma(scene, office, subject)) return false;
    // "Interpol Kenya" and "Interpol's National Central Bureau" are national offices.
    const possessive = scene.tokens[subject.last + 1]?.text === "'s";
    const next = scene.tokens[subject.last + (possessive ? 2 : 1)];
    if (subject.first > office.last && next?.kind === "word" && next.capital) return false;
    if (subject.first > office.last && isModifier(scene, subject)) return false;
    const [from, to] =
      subject.last < office.first ? [subject.last, office.first] : [office.last, subject.first];
    return to - from <= SUBJECT_REACH && linked(scene, from, to, TO_BODY, office, places);
  });
}

/** "Interpol, President Macron said": the title of somebody else. */
function isTitleBehindComma(scene: Scene, office: Hit, subject: Hit): boolean {
  const next = scene.tokens[office.last + 1];
  const isBehind =
    scene.tokens[subject.last + 1]?.text === "," && office.first === subject.last + 2;
  return isBehind && next !== undefined && isNameWord(next);
}

/** Words between "as" and the office in what a body makes somebody: "as its next president". */
const AS = set("its the next new first");
/** Tokens before the body in such a sentence: "On Wednesday Interpol chose …". */
const OPENING = 3;

/** "Interpol picked … as its president": the sentence begins with the body. */
function isPronounOf(scene: Scene, office: Hit, subject: Hit): boolean {
  const starts = subject.first <= OPENING && scene.tokens[subject.last + 1]?.text !== "'s";
  let at = office.first - 1;
  while (AS.has(scene.tokens[at]?.text ?? "")) at--;
  const ofOther = scene.tokens[office.last + 1]?.text === "of";
  return starts && !ofOther && scene.tokens[at]?.text === "as";
}

/** Tokens around office and body in which words of doubt ("bureau", "unit") make it another office. */
const DOUBT_REACH = 3;

/**
 * "Head of Interpol's cybercrime unit": what the words of doubt stand for is not the fact's office.
 * `onlyBehind`: only those that follow, since a known holder may have been something else before.
 */
export function isOtherOffice(
  scene: Scene,
  { cues }: CompiledFact,
  office: Hit,
  onlyBehind = false,
): boolean {
  const bodies = hitsOf(scene.hits, cues.subject).filter(
    (body) => distanceTo(body, office.first, office.last) <= SUBJECT_REACH,
  );
  const first = Math.min(office.first, ...bodies.map((body) => body.first));
  const last = Math.max(office.last, ...bodies.map((body) => body.last));
  return hitsOf(scene.hits, cues.doubt).some((hit) => {
    if (distanceTo(hit, first, last) > DOUBT_REACH) return false;
    if (onlyBehind && hit.first <= last) return false;
    const [from, to] = hit.first > last ? [last + 1, hit.first] : [hit.last + 1, first];
    return !scene.tokens.slice(from, to).some(({ text }) => text === "," || text === "and");
  });
}

/** "president X", "X, president of …", "X is president of …": only such links between. */
export function bears(scene: Scene, office: Hit, name: Hit, places: readonly Hit[]): boolean {
  const [from, to] =
    office.last < name.first ? [office.last, name.first] : [name.last, office.first];
  return to - from <= NAME_REACH && linked(scene, from, to, TO_BEARER, office, places);
}

/** Tokens behind "president of" within which the body stands. */
const BODY_REACH = 5;

/** "President Xi and Meng Hongwei", "Meng met the president of Chile": an office of somebody else. */
export function isOthersOffice(
  scene: Scene,
  { cues }: CompiledFact,
  office: Hit,
  name: Hit,
): boolean {
  const next = office.last + 1;
  const token = scene.tokens[next];
  if (!token || (name.first <= next && next <= name.last) || cues.subject < 0) return false;
  if (token.text !== "of") return isNameWord(token) && office.last < name.first;
  return !hitsOf(scene.hits, cues.subject).some(
    ({ first }) => first > next && first <= next + BODY_REACH,
  );
}

/** Words before the name of who held the office before: "takes over from X", "to succeed X". */
const BEFORE_PREDECESSOR = /^(from|replac(e|es|ed|ing)|succeed(s|ed|ing)?|follow(s|ed|ing)?)$/;

/** "Y takes over from X as president": the office is Y's. */
export function isPredecessor(scene: Scene, name: Hit): boolean {
  return BEFORE_PREDECESSOR.test(scene.tokens[name.first - 1]?.text ?? "");
}

function linked(
  scene: Scene,
  from: number,
  to: number,
  links: ReadonlySet<string>,
  office: Hit,
  places: readonly Hit[],
): boolean {
  const isFirst = scene.tokens[office.first]?.text === "first";
  return scene.tokens.slice(from + 1, to).every(({ text, capital }, index) => {
    const at = from + 1 + index;
    if (links.has(text) || (isFirst && OF_FIRST.has(text))) return true;
    const inPeriod = scene.periods.some(
      ({ firstToken, lastToken }) => firstToken <= at && at <= lastToken,
    );
    return (
      inPeriod ||
      (capital && TITLES.has(text)) ||
      places.some(({ first, last }) => first <= at && at <= last)
    );
  });
}
