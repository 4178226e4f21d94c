/**
 * How well the engine reads: precision, recall and verdicts over labelled sentences, and silence
 * over real pages. Prints tables and the mistakes (of held-back sentences only the totals).
 */
import type { Engine } from "../src/core/annotation";
import { annotateBlocks } from "./annotate/pages";
import { loadEngine } from "./quality/engine";
import { count } from "./quality/figures";
import { belowFloor, MOST_CLAIMS_IN_SILENT_TEXTS } from "./quality/floors";
import { setAsJson } from "./quality/json";
import { type Options, readOptions, USAGE } from "./quality/options";
import { drawSentences, readPages } from "./quality/pages";
import { type KindOf, reportSet, reportSilence } from "./quality/report";
import { type ScoredSet, type Silence, scoreSet, silenceOf } from "./quality/score";
import { readSets } from "./quality/sets";

/** News sentences drawn from the real pages. */
const SENTENCES = 5000;

function main(options: Options): void {
  const subject = loadEngine();
  const { engine, kindOf } = subject;
  const sets = readSets(options.paths).map((set) => scoreSet(set, subject));
  const silences = options.pages ? silencesOf(engine) : [];
  const problems = [...sets.flatMap(shortOf), ...silences.flatMap(broken)];
  console.log(
    options.json
      ? asJson(sets, silences, kindOf, problems)
      : asText(sets, silences, kindOf, problems),
  );
  if (options.check && problems.length > 0) process.exitCode = 1;
}

function silencesOf(engine: Engine): Silence[] {
  const pages = readPages();
  const texts = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return [
    silenceOf(
      "real pages",
      pages.map((page) => annotateBlocks(page, engine)),
    ),
    silenceOf(
      "sentences drawn from them",
      drawSentences(texts, SENTENCES).map((record) => engine.annotate(record)),
    ),
  ].filter(({ texts }) => texts > 0);
}

function shortOf({ name, results }: ScoredSet): string[] {
  return belowFloor(name, count(results.flatMap(({ outcomes }) => outcomes)));
}

function broken({ name, claims }: Silence): string[] {
  if (claims.length <= MOST_CLAIMS_IN_SILENT_TEXTS) return [];
  return [`${name}: ${claims.length} claims, at most ${MOST_CLAIMS_IN_SILENT_TEXTS} are allowed.`];
}

function asText(
  sets: readonly ScoredSet[],
  silences: readonly Silence[],
  kindOf: KindOf,
  problems: readonly string[],
): string {
  const floors = problems.length > 0 ? problems : ["Every floor is reached."];
  const parts = [...sets.map((set) => reportSet(set, kindOf)), ...silences.map(reportSilence)];
  return [...parts, floors.join("\n")].join("\n\n");
}

function asJson(
  sets: readonly ScoredSet[],
  silences: readonly Silence[],
  kindOf: KindOf,
  problems: readonly string[],
): string {
  const silent = silences.map(({ name, texts, claims }) => ({
    name,
    texts,
    claims: claims.length,
  }));
  const all = { sets: sets.map((set) => setAsJson(set, kindOf)), silences: silent, problems };
  return JSON.stringify(all, null, 2);
}

try {
  main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 2;
}
