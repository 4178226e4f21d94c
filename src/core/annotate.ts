import type { Annotation, Claim, Engine, TextRecord } from "./annotation";
import { candidatesFor } from "./match/candidates";
import { claimsNothing, isClaimed } from "./match/claimed";
import { FactIndex } from "./match/fact-index";
import { mentions } from "./match/mention";
import { PhraseTable } from "./match/phrases";
import { type Judged, resolve } from "./match/resolve";
import type { Scene } from "./match/scene";
import { readScene } from "./match/scene-reader";
import { Memory, publishedDays, TitleReader } from "./match/surroundings";
import { claimTime } from "./match/time";
import type { CompiledFact, CompiledReference } from "./reference/compiled";
import type { Source } from "./reference/model";
import { fingerprintId } from "./text/identity";
import { normalise } from "./text/normalise";
import { sentences } from "./text/sentences";
import type { NormalisedText } from "./text/types";
import { claimOf } from "./verdict/claim";
import { judge } from "./verdict/judge";
import { explain } from "./verdict/messages";

/** Characters of context kept on either side of a quote. */
const CONTEXT = 32;

export interface EngineOptions {
  /** Only facts and mentions of these categories; all where left out. */
  readonly categories?: readonly string[] | undefined;
}

/**
 * Builds an engine from compiled reference data. Building is cheap; an engine keeps no state
 * between records.
 */
export function createEngine(reference: CompiledReference, options: EngineOptions = {}): Engine {
  const wanted = options.categories ? new Set(options.categories) : null;
  const facts = wanted
    ? reference.facts.filter((fact) => wanted.has(fact.category))
    : reference.facts;
  const table = new PhraseTable(reference.phrases);
  const titles = new TitleReader(table);
  const index = new FactIndex(facts);
  const sources = new Map(reference.sources.map((source) => [source.id, source]));

  return {
    annotate(record: TextRecord): Annotation[] {
      const text = normalise(record.text);
      const published = record.published ?? null;
      const memory = new Memory(
        titles.read(record.title ?? null),
        publishedDays(published),
        table,
        record.before ?? null,
      );
      const annotations: Annotation[] = [];
      for (const sentence of sentences(text.text)) {
        const hits = table.find(sentence.tokens);
        const tried = hits.size > 0 ? index.triedFor(hits) : [];
        const scene = readScene(text.text, sentence, hits, memory, published, tried.length > 0);
        const claims = claimsOf(scene, tried, reference.sets, sources);
        for (const judged of claims) {
          annotations.push(claimAnnotation(record.text, text, judged, sources));
        }
        for (const mention of mentions(scene, reference.sets)) {
          if (wanted && !wanted.has(mention.category)) continue;
          const annotation = mentionAnnotation(record.text, text, mention, scene);
          if (!annotations.some((other) => overlap(other, annotation)))
            annotations.push(annotation);
        }
        memory.remember(hits, undated(scene.periods, claims));
      }
      return annotations.sort((a, b) => a.start - b.start);
    },
  };
}

function claimsOf(
  scene: Scene,
  facts: readonly CompiledFact[],
  sets: CompiledReference["sets"],
  sources: ReadonlyMap<string, Source>,
): Judged[] {
  if (claimsNothing(scene, sets)) return [];
  const candidates = facts
    .flatMap((fact) => candidatesFor(scene, fact, sets))
    .filter((candidate) => isClaimed(scene, candidate, sets));
  const dates = candidates.filter((candidate) => candidate.reading.kind === "date");
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    const time = claimTime(scene, candidate, dates);
    const judgement = judge(candidate, time, sources);
    if (judgement) judged.push({ candidate, judgement, time });
  }
  return resolve(judged);
}

/** Periods that are not themselves the answer to a question: those may date what follows. */
function undated(periods: Scene["periods"], claims: readonly Judged[]): Scene["periods"] {
  const dates = claims.filter(({ candidate }) => candidate.reading.kind === "date");
  return periods.filter(
    (period) => !dates.some(({ candidate }) => candidate.start === period.start),
  );
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.start < b.end && b.start < a.end;
}

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

function claimAnnotation(
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

function mentionAnnotation(
  original: string,
  text: NormalisedText,
  mention: ReturnType<typeof mentions>[number],
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
