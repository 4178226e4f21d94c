import type { CompiledFact } from "../../reference/compiled";
import { hashWord } from "../../text/fingerprint";
import type { QuoteValue } from "../../value";
import type { Candidate } from "../candidate";
import { frameOf } from "../frame";
import { hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { type Alignment, align } from "./align";

/** Share of a statement's words that a span must have, in order, to be the same quotation. */
const SHARE = 0.6;
/** Fewer words than this are a common phrase, not a quotation. */
const FEWEST = 5;
/** Words that may stand between two of them. */
const GAP = 4;
/** A part of a quotation is recognised where this many words stand side by side. */
const PART = 4;
const PART_GAP = 0;

/** Spans of the sentence that repeat a quotation, word for word or nearly. */
export function quoteCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  if (hitsOf(scene.hits, fact.cues.counts).length === 0) return [];
  const words = hashedWords(scene);
  let best: Alignment | null = null;
  const statements: number[] = [];
  fact.statements.forEach((statement, index) => {
    if (!("fingerprint" in statement.value)) return;
    const found = alignmentWith(words, statement.value);
    if (!found) return;
    statements.push(index);
    if (!best || quality(found) > quality(best)) best = found;
  });
  return best ? candidate(scene, fact, words, best, statements) : [];
}

/** A quotation without foreign words is the one that is meant, even where a longer one resembles. */
function quality({ matched, inserted }: Alignment): number {
  return matched - 3 * inserted.length;
}

interface HashedWord {
  readonly hash: number;
  readonly token: number;
}

/** The sentence's words as `normaliseWords` would give them, each with its token. */
function hashedWords(scene: Scene): HashedWord[] {
  const words: { text: string; token: number }[] = [];
  scene.tokens.forEach((token, index) => {
    const last = words[words.length - 1];
    if (token.text.startsWith("'") && last && token.text.length > 1)
      last.text += token.text.slice(1);
    else if (token.kind === "word" || token.kind === "number") {
      words.push({ text: token.text.replaceAll("'", ""), token: index });
    }
  });
  return words.map(({ text, token }) => ({ hash: hashWord(text), token }));
}

function alignmentWith(words: readonly HashedWord[], value: QuoteValue): Alignment | null {
  const hashes = words.map((word) => word.hash);
  const whole = align(hashes, value.fingerprint, GAP);
  if (!whole) return null;
  if (whole.matched >= Math.max(FEWEST, SHARE * value.fingerprint.length)) return whole;
  const part = align(hashes, value.fingerprint, PART_GAP);
  return part && part.matched >= PART ? part : null;
}

function candidate(
  scene: Scene,
  fact: CompiledFact,
  words: readonly HashedWord[],
  found: Alignment,
  statements: readonly number[],
): Candidate[] {
  const firstToken = words[found.first]?.token ?? 0;
  const lastToken = words[found.last]?.token ?? 0;
  const frame = frameOf(scene, fact, firstToken);
  const first = scene.tokens[firstToken];
  const last = scene.tokens[lastToken];
  if (!frame || !first || !last) return [];
  const changed = found.inserted.map((index) => scene.tokens[words[index]?.token ?? 0]?.text ?? "");
  const reading = {
    kind: "quote",
    text: scene.text.slice(first.start, last.end),
    statements,
    changed,
  } as const;
  return [
    {
      fact,
      start: first.start,
      end: last.end,
      firstToken,
      lastToken,
      reading,
      frame,
      firm: scene.tokens.slice(0, firstToken).some((token) => token.text === '"'),
      score: 4 + frame.stated,
    },
  ];
}
