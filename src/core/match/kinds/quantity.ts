import type { QuantitySpan } from "../../claim/types";
import type { CompiledFact, CompiledReference } from "../../reference/compiled";
import type { FigureForm } from "../../reference/cues";
import type { Interval } from "../../value";
import { attachment } from "../attach";
import type { Candidate } from "../candidate";
import { frameOf, isFirm, near } from "../frame";
import { distanceTo, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { isNarrowed } from "../scope";
import { isTelling, isTold } from "../telling";

const ATTACHED = { direct: 3, linked: 2, elided: 0.5 } as const;

/** Figures of the sentence that answer a quantity fact's question. */
export function quantityCandidates(
  scene: Scene,
  fact: CompiledFact,
  sets: CompiledReference["sets"],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const quantity of scene.quantities) {
    const candidate = candidateOf(scene, fact, quantity, sets);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function candidateOf(
  scene: Scene,
  fact: CompiledFact,
  quantity: QuantitySpan,
  sets: CompiledReference["sets"],
): Candidate | null {
  if (quantity.standing !== "asserted") return null;
  if (!hasForm(scene, quantity, fact.cues)) return null;
  // A part is less than its whole.
  if (fact.cues.shareOf !== null && quantity.amount >= fact.cues.shareOf) return null;
  const how =
    fact.cues.counts < 0
      ? "direct"
      : fact.cues.form === "count"
        ? attachment(scene, quantity, fact.cues.counts, fact.cues.notCounts)
        : beside(scene, quantity, fact);
  if (how === "foreign") return told(scene, fact, quantity, false);
  const frame = frameOf(scene, fact, quantity.firstToken);
  if (!frame) return told(scene, fact, quantity, how !== "elided");
  // A figure without a noun of its own needs every group in its own sentence.
  if (how === "elided" && frame.stated < 2) return null;
  const firm = isFirm(scene, fact, quantity.firstToken, quantity.lastToken);
  return {
    ...spanOf(scene, fact, quantity),
    frame,
    firm:
      firm &&
      how !== "elided" &&
      !isRemainder(scene, quantity) &&
      !isNarrowed(scene, fact, quantity, sets),
    score: ATTACHED[how] + frame.stated + frame.implied * 0.4 + specificity(scene, fact, quantity),
  };
}

/** An amount that tells of itself what it is about, in words that the cues do not foresee. */
function told(
  scene: Scene,
  fact: CompiledFact,
  quantity: QuantitySpan,
  attached: boolean,
): Candidate | null {
  if (!isTelling(fact, quantity)) return null;
  const frame = frameOf(scene, fact, quantity.firstToken, true);
  if (!frame || !isTold(fact, quantity, frame, attached, scene.quantities)) return null;
  return { ...spanOf(scene, fact, quantity), frame, firm: false, score: frame.stated };
}

function spanOf(
  scene: Scene,
  fact: CompiledFact,
  quantity: QuantitySpan,
): Omit<Candidate, "frame" | "firm" | "score"> {
  return {
    fact,
    start: quantity.start,
    end: quantity.end,
    firstToken: quantity.firstToken,
    lastToken: quantity.lastToken,
    reading: {
      kind: "quantity",
      ...amounts(quantity, fact.unit === "percent" ? 100 : fact.cues.shareOf),
      bound: quantity.bound,
      hedge: quantity.hedge,
      unit: fact.unit ?? null,
      currency: quantity.currency,
      basis: basisOf(scene, quantity),
    },
  };
}

/** "of the red notices" says more than "red notices": longer phrases beside the figure weigh more. */
function specificity(scene: Scene, fact: CompiledFact, quantity: QuantitySpan): number {
  let longest = 0;
  for (const hit of hitsOf(scene.hits, fact.cues.counts)) {
    if (distanceTo(hit, quantity.firstToken, quantity.lastToken) > 3) continue;
    longest = Math.max(longest, hit.last - hit.first);
  }
  return longest * 0.2;
}

/** Reach of the cue words around money, shares and spans of time. */
const REACH = 12;

function beside(
  scene: Scene,
  quantity: QuantitySpan,
  fact: CompiledFact,
): "direct" | "linked" | "foreign" {
  const hits = hitsOf(scene.hits, fact.cues.counts);
  const outer = quantity.outer;
  if (hits.some((hit) => hit.first > outer.lastToken && hit.first <= outer.lastToken + 4))
    return "direct";
  return near(scene, fact.cues.counts, outer.firstToken, outer.lastToken, REACH)
    ? "linked"
    : "foreign";
}

const UNIT_STEMS: Partial<Record<FigureForm, ReadonlySet<string>>> = {
  years: new Set(["year", "yr"]),
  months: new Set(["month"]),
  days: new Set(["day"]),
};

function hasForm(
  scene: Scene,
  quantity: QuantitySpan,
  { form, shareOf }: CompiledFact["cues"],
): boolean {
  if (form === "money") return quantity.currency !== null;
  if (quantity.currency !== null) return false;
  if (form === "share") return quantity.form === "share";
  if (quantity.form === "share") return shareOf !== null;
  if (quantity.form === "ordinal" && !isOneMore(scene, quantity)) return false;
  const units = UNIT_STEMS[form];
  if (!units) return form === "count";
  for (let at = quantity.firstToken; at <= quantity.lastToken + 2; at++) {
    const token = scene.tokens[at];
    if (token && units.has(token.stem)) return true;
  }
  return false;
}

/** "One third of them" in numbers, where the whole is known. */
function amounts(
  { amount, interval, form }: QuantitySpan,
  shareOf: number | null,
): { amount: number; interval: Interval } {
  if (form !== "share" || shareOf === null) return { amount, interval };
  return {
    amount: amount * shareOf,
    interval: { ...interval, low: interval.low * shareOf, high: interval.high * shareOf },
  };
}

const REMAINDERS = new Set(["other", "others", "more", "further", "additional", "remaining"]);

/** "In Mali and six other regions": not all of them. */
function isRemainder(scene: Scene, { lastToken }: QuantitySpan): boolean {
  return REMAINDERS.has(scene.tokens[lastToken + 1]?.text ?? "");
}

/** "The 46th to return" makes forty-six; "the 46th session" does not. */
function isOneMore(scene: Scene, quantity: QuantitySpan): boolean {
  if (quantity.amount < 2) return false;
  const following = scene.tokens.slice(quantity.lastToken + 1, quantity.lastToken + 10);
  return following.some((token) => token.text === "to");
}

/** "20,000 officers each year", "annually", "a year". */
function basisOf(scene: Scene, quantity: QuantitySpan): "total" | "per year" | null {
  for (
    let at = quantity.lastToken + 1;
    at < scene.tokens.length && at <= quantity.lastToken + 12;
    at++
  ) {
    const text = scene.tokens[at]?.text;
    const next = scene.tokens[at + 1]?.text;
    if (text === ";" || text === "while") return null;
    if (text === "annually" || text === "yearly") return "per year";
    if (
      (text === "each" || text === "every" || text === "per" || text === "a") &&
      next === "year"
    ) {
      return "per year";
    }
    if (text === "in" && next === "total") return "total";
  }
  return null;
}
