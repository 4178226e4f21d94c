import type { QuantitySpan, Span } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import { isTransparent } from "../../text/transparent";
import type { Candidate } from "../candidate";
import { frameOf, isFirm } from "../frame";
import { distanceTo, type Hit, hitsOf } from "../phrases";
import { inSentence, type Scene } from "../scene";
import { areLinked } from "./links";

/** Superlatives that mean first place where no ordinal stands before them. */
const SUPERLATIVES = new Set(["largest", "biggest", "most", "greatest", "top", "leading", "main"]);

/** Words that compare: first or second place, by what stands with them. */
const COMPARATIVES = new Set(
  "bigger larger longer greater more outnumbered beaten beat beats surpassed exceeded outranked".split(
    " ",
  ),
);

/** Tokens between an ordinal and what it counts: "the 86th Interpol General Assembly". */
const REACH = 5;
/** Tokens an ordinal may stand behind it, and as a predicate: "the assembly in Beijing was its 86th". */
const BEHIND = 3;
const PREDICATE = 9;

/** Ordinals and superlatives that answer a rank fact's question. */
export function rankCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of hitsOf(scene.hits, fact.cues.counts)) {
    const ordinal = ordinalOf(scene, hit);
    const place = ordinal ? ordinal.amount : placeIn(scene, fact, hit);
    if (place !== null) push(candidates, scene, fact, ordinal, hit, place);
  }
  return candidates;
}

/** The place that a superlative or a comparison means: "only the UN is bigger" makes second. */
function placeIn(scene: Scene, fact: CompiledFact, hit: Hit): number | null {
  if (isSuperlative(scene, hit)) return inSentence(scene, fact.cues.runnerUp) ? 2 : 1;
  if (!isComparative(scene, hit)) return null;
  if (inSentence(scene, fact.cues.runnerUp)) return 2;
  return isThanAnyOther(scene) ? 1 : null;
}

/** "Most wanted" is no place among others. */
function isSuperlative(scene: Scene, { first, last }: Hit): boolean {
  const isWanted = scene.tokens.slice(first, last + 2).some(({ text }) => text === "wanted");
  return !isWanted && SUPERLATIVES.has(scene.tokens[first]?.text ?? "");
}

/** "Larger than", "outnumbered by": not "the larger of the two". */
function isComparative(scene: Scene, { first }: Hit): boolean {
  const word = scene.tokens[first]?.text ?? "";
  const isAdjective = word === "more" || word.endsWith("er");
  const isThan = scene.tokens.slice(first + 1).some(({ text }) => text === "than");
  return COMPARATIVES.has(word) && (isThan || !isAdjective);
}

/** "More than any other", "no other … more than". */
function isThanAnyOther(scene: Scene): boolean {
  return scene.tokens.some(({ text }, at) => {
    const isAny = text === "any" || text === "no" || text === "every";
    return isAny && scene.tokens[at + 1]?.text === "other";
  });
}

/** The ordinal that belongs to a cue: just before it, or a short way after ("assembly, the 86th"). */
function ordinalOf(scene: Scene, hit: Hit): QuantitySpan | null {
  let best: QuantitySpan | null = null;
  for (const quantity of scene.quantities) {
    if (quantity.form !== "ordinal" || quantity.standing !== "asserted") continue;
    const predicate = isPredicate(scene, quantity);
    if (quantity.firstToken > hit.last + (predicate ? PREDICATE : BEHIND)) continue;
    const reach = predicate ? PREDICATE : REACH;
    if (distanceTo(hit, quantity.firstToken, quantity.lastToken) > reach) continue;
    // What stands beside is meant before what a verb ties to it.
    if (predicate && best) continue;
    if (!best || quantity.firstToken > best.firstToken) best = quantity;
  }
  return best;
}

/** "Was its 86th", "is the 86th", "is Interpol's 86th". */
function isPredicate(scene: Scene, { firstToken }: Span): boolean {
  const [verb, owner, determiner] = [3, 2, 1].map(
    (back) => scene.tokens[firstToken - back]?.text ?? "",
  );
  const isVerb = /^(was|is)$/;
  if (determiner === "'s") return isVerb.test(verb ?? "");
  return isVerb.test(owner ?? "") && /^(the|its|their)$/.test(determiner ?? "");
}

function push(
  candidates: Candidate[],
  scene: Scene,
  fact: CompiledFact,
  ordinal: Span | null,
  hit: Hit,
  value: number,
): void {
  const [firstToken, lastToken] = spanOf(scene, ordinal, hit);
  if (candidates.some((other) => other.firstToken === firstToken)) return;
  const frame = frameOf(scene, fact, firstToken);
  const first = scene.tokens[firstToken];
  const last = scene.tokens[lastToken];
  if (!frame || !first || !last) return;
  candidates.push({
    fact,
    start: ordinal ? Math.min(ordinal.start, first.start) : first.start,
    end: last.end,
    firstToken,
    lastToken,
    reading: { kind: "rank", ordinal: value },
    frame,
    // A comparison is read for what it agrees with: what it leaves open is too much to differ.
    firm:
      (ordinal !== null || isSuperlative(scene, hit)) &&
      !fact.cues.beside.includes(value) &&
      isFirm(scene, fact, firstToken, lastToken) &&
      isOfScale(scene, fact, { first: firstToken, last: lastToken }, hit),
    score: 3 + frame.stated + frame.implied * 0.4,
  });
}

/** "International organisation for police cooperation", "of police forces": the scale is a narrower one. */
function isNarrowed(scene: Scene, { last }: Hit): boolean {
  const after = scene.tokens[last + 1]?.text;
  const next = scene.tokens[last + 2];
  return after === "for" || (after === "of" && next?.text !== "the" && next?.capital === false);
}

/** "The third-largest international body", not "the third-largest funder of an international body". */
function isOfScale(scene: Scene, fact: CompiledFact, place: Hit, cue: Hit): boolean {
  const { about, firm, subject } = fact.cues;
  if (firm >= 0) return true;
  const subjects = hitsOf(scene.hits, subject);
  const isLinkedTo = (group: number) => {
    const linked = hitsOf(scene.hits, group).filter((hit) => areLinked(scene, fact, [place, hit]));
    return linked.length > 0 && !linked.some((hit) => isNarrowed(scene, hit));
  };
  return (
    areLinked(scene, fact, [place, cue]) &&
    (about[0] === undefined || isLinkedTo(about[0])) &&
    (subjects.length === 0 || subjects.some((hit) => areLinked(scene, fact, [place, cue, hit])))
  );
}

/** "second-largest" is one span; "86th … assembly" is the ordinal alone. */
function spanOf(scene: Scene, ordinal: Span | null, hit: Hit): [number, number] {
  const superlative = isSuperlative(scene, hit);
  if (!ordinal) return [hit.first, hit.first];
  if (!superlative || hit.first < ordinal.firstToken)
    return [ordinal.firstToken, ordinal.lastToken];
  for (let at = ordinal.lastToken + 1; at < hit.first; at++) {
    if (!isTransparent(scene.tokens[at]?.text ?? ""))
      return [ordinal.firstToken, ordinal.lastToken];
  }
  return [ordinal.firstToken, hit.first];
}
