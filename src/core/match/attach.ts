import type { Span } from "../claim/types";
import { isTransparent } from "../text/transparent";
import { type Hit, hitsOf } from "./phrases";
import type { Scene } from "./scene";
import { LINKS, PHRASE_ENDS, PRONOUNS } from "./words";

/**
 * How a figure stands to what a fact counts.
 * `direct`: the noun (or verb) is the figure's own: "190 member countries", "46 have returned".
 * `linked`: the noun comes first: "membership stands at 190".
 * `elided`: the figure has no noun of its own: "of those, 230".
 * `foreign`: the figure counts something else.
 */
export type Attachment = "direct" | "linked" | "elided" | "foreign";

/** Tokens a figure's noun phrase may be long. */
const NOUN_PHRASE = 8;
/** Tokens between a verb and the figure before it: "46 of them have since been returned". */
const VERB_REACH = 7;
/** Tokens a noun may stand before its figure. */
const LEFT_REACH = 12;
/** Other words that may stand between them, and between "the number of …" and its figure. */
const FOREIGN = 2;
const FOREIGN_IN_NUMBER_OF = 7;

/** Finds how the figure `span` is attached to the phrases of `counts`. */
export function attachment(
  scene: Scene,
  span: Span,
  counts: number,
  notCounts: number,
): Attachment {
  const hits = hitsOf(scene.hits, counts);
  const end = nounPhraseEnd(scene, span.lastToken + 1);
  const isBeside = (hit: Hit) => hit.first <= end.last + 1 && hit.last >= span.firstToken - 1;
  if (hitsOf(scene.hits, notCounts).some(isBeside)) return "foreign";
  const own = hits.some((hit) => hit.first > span.lastToken && hit.first <= end.last);
  if (own || hits.some((hit) => hit.first <= span.lastToken && hit.last > span.lastToken)) {
    return "direct";
  }
  if (end.content) return end.participle && linkedLeft(scene, span, hits) ? "linked" : "foreign";
  if (verbFollows(scene, span, end.last + 1, hits)) return "direct";
  if (linkedLeft(scene, span, hits)) return "linked";
  return "elided";
}

interface NounPhrase {
  /** Index of its last token; one before its start where it is empty. */
  readonly last: number;
  /** It has words of its own, so the figure counts those. */
  readonly content: boolean;
  /** Its only word could be a verb ("40 returned"). */
  readonly participle: boolean;
}

/** Words that stand before a noun without being one: "3,000 more", "230 of the". */
const FILLERS = new Set(["the", "its", "their", "more", "other", "further", "additional"]);

/** The words after a figure up to a verb, preposition or punctuation; "of the …" is followed once. */
function nounPhraseEnd(scene: Scene, start: number): NounPhrase {
  let at = start;
  let content = 0;
  let word = "";
  let last = start - 1;
  for (; at < scene.tokens.length && at < start + NOUN_PHRASE; at++) {
    const token = scene.tokens[at];
    if (!token) break;
    if (isTransparent(token.text) || token.text === "'s") continue;
    if (token.text === "of" && content === 0) {
      const next = scene.tokens[at + 1]?.text ?? "";
      if (PRONOUNS.has(next)) return { last: at + 1, content: false, participle: false };
      continue;
    }
    if (FILLERS.has(token.text)) continue;
    if (token.kind === "number") {
      last = at;
      continue;
    }
    if (content > 0 && joinsAttributes(scene, at)) continue;
    if (token.kind !== "word" || PHRASE_ENDS.has(token.text)) break;
    content++;
    word = token.text;
    last = at;
  }
  return {
    last,
    content: content > 0,
    participle: content === 1 && /(ed|ught|sent|aken)$/.test(word),
  };
}

/** "telecom and online fraud cases", "serving or former officials": no noun has come yet. */
function joinsAttributes(scene: Scene, at: number): boolean {
  const text = scene.tokens[at]?.text;
  if (text !== "and" && text !== "or") return false;
  const before = scene.tokens[at - 1]?.text ?? "";
  const after = scene.tokens[at + 1];
  return (
    !/(?:s|ed|people|personnel|police)$/.test(before) &&
    after?.kind === "word" &&
    !PHRASE_ENDS.has(after.text)
  );
}

/** A counted verb follows with nothing but auxiliaries and adverbs between: "46 have so far returned". */
function verbFollows(scene: Scene, span: Span, start: number, hits: readonly Hit[]): boolean {
  const verb = hits.find((hit) => hit.first >= start && hit.first < start + VERB_REACH);
  if (!verb) return false;
  for (let at = start; at < verb.first; at++) {
    const token = scene.tokens[at];
    if (token?.kind !== "word" || isFigure(scene, at, span)) return false;
    if (token.text === "and" || token.text === "but" || token.text === "in") return false;
  }
  return true;
}

/** The noun stands before the figure, with nothing but links between. */
function linkedLeft(scene: Scene, span: Span, hits: readonly Hit[]): boolean {
  const isSummedUp = SUMS_UP.has(scene.tokens[span.firstToken - 1]?.text ?? "");
  return hits.some((hit) => {
    if (hit.last >= span.firstToken || span.firstToken - hit.last > LEFT_REACH) return false;
    let foreign = 0;
    for (let at = hit.last + 1; at < span.firstToken; at++) {
      if (isFigure(scene, at, span)) return false;
      const token = scene.tokens[at];
      if (!token || isTransparent(token.text)) continue;
      if (token.text === ";" || token.text === ".") return false;
      if (!LINKS.has(token.text)) foreign++;
    }
    return foreign <= (isNumberOf(scene, hit) || isSummedUp ? FOREIGN_IN_NUMBER_OF : FOREIGN);
  });
}

/** "… exceeded 14,000": the verb before the figure asks for a number of something told before. */
const SUMS_UP = new Set(
  "exceed exceeds exceeded surpassed topped totalled totaled reached numbered".split(" "),
);

/** "The number of investigations that …". */
function isNumberOf(scene: Scene, hit: Hit): boolean {
  return scene.tokens
    .slice(Math.max(0, hit.first - 4), hit.first)
    .some((token) => token.text === "number" || token.text === "total");
}

function isFigure(scene: Scene, at: number, span: Span): boolean {
  return scene.quantities.some(
    (quantity) =>
      quantity.firstToken !== span.firstToken &&
      at >= quantity.firstToken &&
      at <= quantity.lastToken,
  );
}
