import type { Annotation, Claim } from "./annotation";
import type { Mention } from "./match/mention";
import type { Judged } from "./match/resolve";
import type { Scene } from "./match/scene";
import type { Source } from "./reference/model";
import { fingerprintId } from "./text/identity";
import type { NormalisedText } from "./text/types";
import { claimOf } from "./verdict/claim";
import { explain } from "./verdict/messages";

/** Characters of context kept on either side of a quote. */
const CONTEXT = 32;

type Anchor = Pick<Annotation, "quote" | "start" | "end" | "prefix" | "suffix">;

function anchor(original: string, text: NormalisedText, from: number, to: number): Anchor {
  const start = text.toOriginal(from);
  const end = text.toOriginalEnd(to);
  return {
    quote: original.slice(start, end),
    start,
    end,
    prefix: original.slice(Math.max(0, start - CONTEXT), start),
    suffix: original.slice(end, end + CONTEXT),
  };
}

/** A judged claim as plain data; offsets are those of the original text. */
export function claimAnnotation(
  original: string,
  text: NormalisedText,
  { candidate, judgement, time }: Judged,
  sources: ReadonlyMap<string, Source>,
): Annotation {
  const { fact } = candidate;
  const at = anchor(original, text, candidate.start, candidate.end);
  const claim = claimOf(candidate.reading, time);
  const about = fact.statements[Number(judgement.reason.params["statement"])] ?? null;
  return {
    id: fingerprintId(fact.id, at.quote, at.prefix, at.suffix, at.start),
    ...at,
    category: fact.category,
    fact: fact.id,
    verdict: judgement.verdict,
    reason: judgement.reason.code,
    reasonParams: judgement.reason.params,
    explanation: explain(judgement.reason.code, fact, about, at.quote, claim, sources),
    claim,
    statements: judgement.statements,
  };
}

/** A mention as plain data: a claim about nothing. */
export function mentionAnnotation(
  original: string,
  text: NormalisedText,
  mention: Mention,
  scene: Scene,
): Annotation {
  const from = scene.tokens[mention.first]?.start ?? 0;
  const to = scene.tokens[mention.last]?.end ?? from;
  const at = anchor(original, text, from, to);
  const claim: Claim = {
    kind: "text",
    value: at.quote,
    time: { start: null, end: null, source: "unknown" },
  };
  return {
    id: fingerprintId(mention.category, at.quote, at.prefix, at.suffix, at.start),
    ...at,
    category: mention.category,
    fact: null,
    verdict: "mention",
    reason: mention.reason,
    reasonParams: {},
    explanation: explain(mention.reason, null, null, at.quote, claim, new Map()),
    claim,
    statements: [],
  };
}
