import type { Annotation, Engine, TextRecord } from "./annotation";
import { claimAnnotation, mentionAnnotation } from "./annotation-of";
import { claimsOf, undated } from "./match/claims";
import { FactIndex } from "./match/fact-index";
import { mentions } from "./match/mention";
import { NO_HITS, PhraseTable } from "./match/phrases";
import { readScene } from "./match/scene-reader";
import { Memory, publishedDays, TitleReader } from "./match/surroundings";
import type { CompiledReference } from "./reference/compiled";
import { normalise } from "./text/normalise";
import { sentences } from "./text/sentences";
import { windows } from "./text/windows";

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
      const title = titles.read(record.title ?? null);
      const { before = null, after = null } = record;
      const memory = new Memory(title, publishedDays(published), table, before, after);
      const annotations: Annotation[] = [];
      const parts = sentences(text.text).flatMap(windows);
      const hitsOfParts = parts.map((sentence) => table.find(sentence.tokens));
      for (const [at, sentence] of parts.entries()) {
        const hits = hitsOfParts[at] ?? NO_HITS;
        memory.expect(hitsOfParts[at + 1] ?? null);
        const facts = hits.size > 0 ? index.triedFor(hits) : [];
        const scene = readScene(text.text, sentence, hits, memory, published, facts.length > 0);
        const tried = new Set([...facts, ...index.toldBy(scene)]);
        const claims = claimsOf(scene, [...tried], reference.sets, sources);
        const own = claims.map((claim) => claimAnnotation(record.text, text, claim, sources));
        for (const mention of mentions(scene, reference.sets)) {
          if (wanted && !wanted.has(mention.category)) continue;
          const annotation = mentionAnnotation(record.text, text, mention, scene);
          if (!own.some((other) => overlap(other, annotation))) own.push(annotation);
        }
        annotations.push(...own.sort((a, b) => a.start - b.start));
        memory.remember(hits, undated(scene.periods, claims));
      }
      return annotations;
    },
  };
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.start < b.end && b.start < a.end;
}
