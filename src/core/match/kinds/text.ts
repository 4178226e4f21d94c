import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { isFirm } from "../frame";
import { type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { statesTime } from "./links";
import { type Named, namedCandidate } from "./named";
import { knownNames } from "./names";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Longest name or motto in tokens. */
const LONGEST = 10;
/** Words between a name and the cue that it is one ("commonly known as"). */
const LINK = 5;

/** Names and mottoes of the sentence that answer a text fact's question. */
export function textCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const candidates: Candidate[] = [];
  for (const span of knownNames(scene, fact)) push(candidates, scene, fact, span, span.statements);
  if (candidates.length > 0 || fact.cues.onlyKnown) return candidates;
  for (const cue of hitsOf(scene.hits, fact.cues.counts)) {
    const span =
      quotedAfter(scene, cue) ??
      quotedBefore(scene, cue) ??
      titleBefore(scene, cue) ??
      titleAfter(scene, cue);
    if (span && isNamedBy(scene, fact, span) && resembles(scene, fact, span))
      push(candidates, scene, fact, span, []);
  }
  return candidates.slice(0, 1);
}

/** 'motto "…"': the words between the next quotation marks. */
function quotedAfter(scene: Scene, cue: Hit): Hit | null {
  const open = scene.tokens.findIndex(
    (token, at) => at > cue.last && at <= cue.last + LINK && token.text === '"',
  );
  if (open < 0) return null;
  const close = scene.tokens.findIndex((token, at) => at > open && token.text === '"');
  if (close < 0 || close - open < 3 || close - open > LONGEST) return null;
  return { first: open + 1, last: close - 1 };
}

/** '"…" is the motto': the words between the quotation marks just before. */
function quotedBefore(scene: Scene, cue: Hit): Hit | null {
  let close = cue.first - 1;
  while (close > cue.first - LINK && scene.tokens[close]?.text !== '"') close--;
  if (scene.tokens[close]?.text !== '"') return null;
  let open = close - 1;
  while (open >= 0 && close - open < LONGEST && scene.tokens[open]?.text !== '"') open--;
  if (scene.tokens[open]?.text !== '"' || close - open < 3) return null;
  return { first: open + 1, last: close - 1 };
}

/** "International Police Organization, commonly known as …": a title in capitals before the cue. */
function titleBefore(scene: Scene, cue: Hit): Hit | null {
  let last = cue.first - 1;
  while (last >= 0 && /^[,("]$/.test(scene.tokens[last]?.text ?? "")) last--;
  let first = last;
  while (first > 0 && last - first < LONGEST && scene.tokens[first - 1]?.capital) first--;
  while (first < last && scene.tokens[first]?.text !== "international") first++;
  if (last - first < 2 || !scene.tokens[last]?.capital) return null;
  return scene.tokens[first]?.text === "international" ? { first, last } : null;
}

/** "Interpol, or the International …": a title in capitals behind the cue. */
function titleAfter(scene: Scene, cue: Hit): Hit | null {
  let first = cue.last + 1;
  while (first <= cue.last + LINK && scene.tokens[first]?.text !== "international") first++;
  const links = scene.tokens.slice(cue.last + 1, first).map((token) => token.text);
  if (
    first > cue.last + LINK ||
    !links.every((text) =>
      /^(,|\(|or|the|formally|officially|stands|for|means|is|short|:|its|full|name|in|as|'s)$/.test(
        text,
      ),
    )
  )
    return null;
  let last = first;
  while (last - first < LONGEST && goesOn(scene, last + 1)) last++;
  return last - first < 2 ? null : { first, last };
}

/** A capital, or the "of" before one: "International Organisation of Criminal Police". */
function goesOn(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return (
    token?.capital === true || (token?.text === "of" && scene.tokens[at + 1]?.capital === true)
  );
}

/** Words between a name and whose name it is. */
const NAMED_BY = set(
  `, ( ) - or the known as commonly better also called aka is stands for short formally officially in full
   name official its 's motto slogan theme tagline watchword reads read : " of was under goes by i.e.`,
);
const NAMED_REACH = 10;

/** A name that no statement gives is the subject's only where nothing else stands between the two. */
function isNamedBy(scene: Scene, fact: CompiledFact, span: Hit): boolean {
  // "From 1923 to 1956 it was called": names of the past differ from no name of today.
  if (statesTime(scene)) return false;
  return hitsOf(scene.hits, fact.cues.subject).some((subject) => {
    if (subject.first >= span.first && subject.last <= span.last) return false;
    const [from, to] =
      subject.last < span.first ? [subject.last, span.first] : [span.last, subject.first];
    return (
      to - from <= NAMED_REACH &&
      scene.tokens.slice(from + 1, to).every(({ text }) => NAMED_BY.has(text))
    );
  });
}

/** Half of the words, or more, are those of a name that a statement gives. */
function resembles(scene: Scene, fact: CompiledFact, span: Hit): boolean {
  const words = scene.tokens.slice(span.first, span.last + 1).map((token) => token.text);
  return fact.statements.some(({ value }) => {
    if (!("names" in value)) return false;
    const known = new Set(value.names.flatMap((name) => name.toLowerCase().split(/\W+/)));
    return words.filter((word) => known.has(word)).length * 2 >= words.length;
  });
}

function push(
  candidates: Candidate[],
  scene: Scene,
  fact: CompiledFact,
  span: Hit,
  statements: readonly number[],
): void {
  const firm = isFirm(scene, fact, span.first, span.last);
  const named: Named = { kind: "text", span, statements, isFirm: () => firm };
  candidates.push(...namedCandidate(scene, fact, named));
}
