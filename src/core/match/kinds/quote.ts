import type { CompiledFact } from "../../reference/compiled";
import { hashWord } from "../../text/fingerprint";
import type { Candidate } from "../candidate";
import { type Frame, frameOf } from "../frame";
import { type Hit, hitsOf, overlaps } from "../phrases";
import { inOrAround, type Scene } from "../scene";
import { type Alignment, align, isFunctionWord } from "./align";
import { isQuoted, type PageWord, pageWords } from "./quote-words";

/** Share of a statement's words with which a stretch is the quotation, whoever is named. */
const SHARE = 0.6;
/** Fewer words than this are a common phrase, not a quotation. */
const FEWEST = 5;
/** What a part of it must be worth between quotation marks, beside the speaker's name, and both. */
const QUOTED_WORTH = 4.5;
const SPOKEN_WORTH = 3.1;
const BOTH_WORTH = 2.4;

interface Found extends Hit {
  readonly alignment: Alignment;
  readonly whole: boolean;
  readonly statements: readonly number[];
}

/** Spans of the sentence that repeat a quotation, word for word or nearly, whole or in part. */
export function quoteCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const cues = hitsOf(scene.hits, fact.cues.counts);
  if (cues.length === 0) return [];
  const words = pageWords(scene);
  const found = bestOf(scene, fact, words, cues);
  if (!found) return [];
  // What is repeated nearly word for word needs no context.
  const frame = frameOf(scene, fact, found.first, found.whole);
  return frame ? candidate(scene, fact, words, found, frame) : [];
}

/** The statement's alignment that is worth most; statements of the same wording are found together. */
function bestOf(
  scene: Scene,
  fact: CompiledFact,
  words: readonly PageWord[],
  cues: readonly Hit[],
): Found | null {
  const hashes = words.map(({ text }) => hashWord(text));
  let best: Found | null = null;
  const statements: number[] = [];
  fact.statements.forEach(({ value }, index) => {
    if (!("fingerprint" in value)) return;
    const alignment = align(hashes, value.fingerprint);
    if (!alignment) return;
    const whole = isWhole(alignment, value.fingerprint);
    const first = words[alignment.first]?.first ?? 0;
    const last = words[alignment.last]?.last ?? 0;
    const span = { first, last };
    if (!whole && !isPart(scene, fact, alignment, span, cues)) return;
    statements.push(index);
    if (!best || alignment.score > best.alignment.score) {
      best = { ...span, alignment, whole, statements };
    }
  });
  return best;
}

/** Most of its words, and most of those with a sense of their own. */
function isWhole({ matched, content }: Alignment, fingerprint: readonly number[]): boolean {
  const senses = fingerprint.filter((word) => !isFunctionWord(word)).length;
  return matched >= Math.max(FEWEST, SHARE * fingerprint.length) && content >= SHARE * senses;
}

/** A few words are a quotation between quotation marks, or beside the name of who said them. */
function isPart(
  scene: Scene,
  fact: CompiledFact,
  { score }: Alignment,
  span: Hit,
  cues: readonly Hit[],
): boolean {
  if (!cues.some((cue) => overlaps(cue, span))) return false;
  const quoted = isQuoted(scene, span.first) || isQuoted(scene, span.last);
  if (quoted && score >= QUOTED_WORTH) return true;
  const least = quoted ? BOTH_WORTH : SPOKEN_WORTH;
  return score >= least && inOrAround(scene, fact.cues.speaker);
}

/** Words that a quotation may go on for behind the statement's and still be meant as the same. */
const MOST_BEHIND = 3;

/** "… other countries' traditions": the words up to the closing mark are the quotation's as well. */
function endOfQuotation(scene: Scene, words: readonly PageWord[], last: number): number[] {
  const behind: number[] = [];
  for (let index = last + 1; index < words.length; index++) {
    const word = words[index];
    if (!word || !isQuoted(scene, word.first) || closes(scene, words[index - 1], word)) break;
    behind.push(index);
  }
  return behind.length > MOST_BEHIND ? [] : behind;
}

function closes(scene: Scene, before: PageWord | undefined, after: PageWord): boolean {
  const between = scene.tokens.slice((before?.last ?? after.first) + 1, after.first);
  return between.some(({ text }) => text === '"');
}

function candidate(
  scene: Scene,
  fact: CompiledFact,
  words: readonly PageWord[],
  { first, last, alignment, statements }: Found,
  frame: Frame,
): Candidate[] {
  const from = scene.tokens[first];
  const to = scene.tokens[last];
  if (!from || !to) return [];
  const quoted = isQuoted(scene, first);
  // What stands between two parts of a quotation ("…", he said, "…") is not of it.
  const changed = [...alignment.inserted, ...endOfQuotation(scene, words, alignment.last)]
    .flatMap((index) => words[index] ?? [])
    .filter((word) => !quoted || isQuoted(scene, word.first))
    .map(({ text }) => text);
  const text = scene.text.slice(from.start, to.end);
  return [
    {
      fact,
      start: from.start,
      end: to.end,
      firstToken: first,
      lastToken: last,
      reading: { kind: "quote", text, statements, changed },
      frame,
      firm: quoted,
      score: 4 + frame.stated,
    },
  ];
}
