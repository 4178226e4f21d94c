import type { QuantitySpan, Span } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import { isTransparent } from "../../text/transparent";
import type { Candidate } from "../candidate";
import { frameOf, isFirm } from "../frame";
import { distanceTo, type Hit, hitsOf } from "../phrases";
import { inSentence, type Scene } from "../scene";

/** Superlatives that mean first place where no ordinal stands before them. */
const SUPERLATIVES = new Set(["largest", "biggest", "most", "greatest", "top", "leading", "main"]);

/** Tokens between an ordinal and what it counts: "the 86th Interpol General Assembly". */
const REACH = 5;

/** Ordinals and superlatives that answer a rank fact's question. */
export function rankCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of hitsOf(scene.hits, fact.cues.counts)) {
    const ordinal = ordinalOf(scene, hit);
    const superlative = SUPERLATIVES.has(scene.tokens[hit.first]?.text ?? "");
    if (ordinal) push(candidates, scene, fact, ordinal, hit, ordinal.amount);
    else if (superlative)
      push(candidates, scene, fact, null, hit, inSentence(scene, fact.cues.runnerUp) ? 2 : 1);
  }
  return candidates;
}

/** The ordinal that belongs to a cue: just before it, or a short way after ("assembly, the 86th"). */
function ordinalOf(scene: Scene, hit: Hit): QuantitySpan | null {
  let best: QuantitySpan | null = null;
  for (const quantity of scene.quantities) {
    if (quantity.form !== "ordinal" || quantity.standing !== "asserted") continue;
    if (quantity.firstToken > hit.last + 3) continue;
    if (distanceTo(hit, quantity.firstToken, quantity.lastToken) > REACH) continue;
    if (!best || quantity.firstToken > best.firstToken) best = quantity;
  }
  return best;
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
    firm: isFirm(scene, fact, firstToken, lastToken),
    score: 3 + frame.stated + frame.implied * 0.4,
  });
}

/** "second-largest" is one span; "86th … assembly" is the ordinal alone. */
function spanOf(scene: Scene, ordinal: Span | null, hit: Hit): [number, number] {
  const superlative = SUPERLATIVES.has(scene.tokens[hit.first]?.text ?? "");
  if (!ordinal) return [hit.first, hit.first];
  if (!superlative || hit.first < ordinal.firstToken)
    return [ordinal.firstToken, ordinal.lastToken];
  for (let at = ordinal.lastToken + 1; at < hit.first; at++) {
    if (!isTransparent(scene.tokens[at]?.text ?? ""))
      return [ordinal.firstToken, ordinal.lastToken];
  }
  return [ordinal.firstToken, hit.first];
}
