import { parseEdtf } from "../claim/period/edtf";
import { neededWords } from "../prefilter/needed-words-of";
import { tokenise } from "../text/tokens";
import { isTransparent } from "../text/transparent";
import type { NamesValue } from "../value";
import type { CompiledCues, CompiledFact, CompiledReference } from "./compiled";
import type { Phrase } from "./cues";
import { gateAnchors, gateWords } from "./gate-words";
import type { Fact, ReferenceData, Statement } from "./model";

/** Lists of the lexicon that the engine asks for by name. */
export const ENGINE_LISTS = [
  "interpol",
  "not-interpol",
  "red-notice",
  "not-red-notice",
  "china",
  "place",
  "former",
  "conditional",
  "other-country",
  "withdrawn",
  "region",
] as const;

/** Lists whose phrases are mentions by themselves (`match/mention.ts`). */
const MENTIONED = ["interpol", "red-notice"];

/**
 * Compiles reference data for matching.
 * @throws Error naming fact and list where a cue refers to a list that the lexicon does not have.
 */
export function compileReference(data: ReferenceData): CompiledReference {
  const table = new PhraseSets(data.lexicon);
  const facts = data.facts.map((fact) => compileFact(fact, data.facts, table));
  const sets: Record<string, number> = {};
  for (const name of ENGINE_LISTS) {
    sets[name] = data.lexicon[name] ? table.add([`@${name}`], "the engine") : -1;
  }
  const gate = (data.lexicon["gate"] ?? []).map((word) => word.toLowerCase());
  const words = gateWords(data.facts, gate, (phrases) => table.expand(phrases, "the gate"));
  return {
    sources: data.sources,
    categories: data.categories,
    facts,
    phrases: table.byFirstStem(),
    sets,
    gateWords: words,
    needed: neededWords(
      data.facts,
      MENTIONED.filter((list) => data.lexicon[list]).map((list) => `@${list}`),
      [...gate, ...(data.lexicon["gate-anchor"] ?? [])],
      (phrases) => table.expand(phrases, "the prefilter"),
    ),
    gateAnchors: gateAnchors(data.lexicon["gate-anchor"] ?? [], gate, words),
  };
}

function compileFact(fact: Fact, all: readonly Fact[], table: PhraseSets): CompiledFact {
  const { cues } = fact;
  const add = (phrases: readonly Phrase[] | undefined) =>
    phrases && phrases.length > 0 ? table.add(phrases, fact.id) : -1;
  const newsOf = cues.newsOf ? parseEdtf(cues.newsOf) : null;
  const compiled: CompiledCues = {
    subject: add(cues.subject),
    rivals: add(cues.rivals),
    counts: add(cues.counts),
    notCounts: add(cues.notCounts),
    doubt: add(cues.doubt),
    runnerUp: add(cues.runnerUp),
    ages: add(cues.ages),
    asides: add(cues.asides),
    speaker: add(cues.speaker),
    within: cues.within ?? 10,
    form: cues.form ?? "count",
    about: (cues.about ?? []).map(add),
    topic: (cues.topic ?? []).map(add),
    against: add(cues.against),
    againstTopic: add(cues.againstTopic),
    establishes: add(cues.establishes),
    firm: add(cues.firm),
    newsOf: newsOf ? [newsOf.start, newsOf.end] : null,
    onlyKnown: cues.onlyKnown ?? false,
    wholePhrase: cues.wholePhrase ?? false,
    linked: cues.linked ?? false,
    shareOf: cues.shareOf ?? null,
    beside: amountsBeside(fact, all),
    names: fact.statements.map((statement) =>
      "names" in statement.value ? add(namePhrases(fact, statement.value.names)) : -1,
    ),
    members: memberSets(fact, table),
  };
  return { ...fact, cues: compiled };
}

/** What the paragraphs that speak of a quantity tell besides. */
function amountsBeside(fact: Fact, all: readonly Fact[]): number[] {
  if (fact.kind === "rank") return placesBeside(fact, all);
  if (fact.kind !== "quantity") return [];
  const places = new Set(fact.statements.map(placeOf));
  const others = all.filter(({ id, kind }) => id !== fact.id && kind === "quantity");
  const amounts = others.flatMap(({ statements }) =>
    statements.flatMap((statement) =>
      "amount" in statement.value && places.has(placeOf(statement)) ? [statement.value.amount] : [],
    ),
  );
  return [...new Set(amounts)];
}

/** Places on the same scale that other facts are about. */
function placesBeside(fact: Fact, all: readonly Fact[]): number[] {
  const scales = new Set(fact.statements.map(({ value }) => "scale" in value && value.scale));
  return all
    .filter(({ id, kind }) => id !== fact.id && kind === "rank")
    .flatMap(({ statements }) => statements.map(({ value }) => value))
    .flatMap((value) => ("ordinal" in value && scales.has(value.scale) ? [value.ordinal] : []));
}

const placeOf = ({ source, paragraph }: Statement) => `${source} ${paragraph}`;

/** Persons and places are written with a capital; a motto may be quoted without. */
function namePhrases(fact: Fact, names: readonly string[]): readonly string[] {
  return fact.kind === "text" ? names.map((name) => name.toLowerCase()) : names;
}

function memberSets(fact: Fact, table: PhraseSets): number[] {
  const value = fact.statements[0]?.value;
  if (!value || !("names" in value) || !isList(value)) return [];
  return value.names.map((name) => table.add([name], fact.id));
}

/** True where the names are the members of a list ("Guizhou and Hubei"), not variants of one name. */
export function isList(value: NamesValue): boolean {
  return "list" in value && value.list === true;
}

/** Numbers phrase sets and collects their phrases by first stem. */
class PhraseSets {
  private readonly numbers = new Map<string, number>();
  private readonly entries = new Map<string, Map<string, Set<number>>>();

  constructor(private readonly lexicon: Readonly<Record<string, readonly string[]>>) {}

  add(phrases: readonly Phrase[], askedBy: string): number {
    const key = phrases.join("\n");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const set = this.numbers.size;
    this.numbers.set(key, set);
    for (const phrase of this.expand(phrases, askedBy)) this.addPhrase(phrase, set);
    return set;
  }

  byFirstStem(): Record<string, string> {
    const table: Record<string, string> = {};
    for (const [first, rests] of this.entries) {
      table[first] = [...rests].map(([rest, codes]) => `${rest}:${[...codes].join(",")}`).join("|");
    }
    return table;
  }

  /** The phrases with every `@name` replaced by what its list holds. */
  expand(phrases: readonly Phrase[], askedBy: string, path: readonly string[] = []): string[] {
    return phrases.flatMap((phrase) => {
      if (!phrase.startsWith("@")) return [phrase];
      const name = phrase.slice(1);
      const list = this.lexicon[name];
      if (!list) {
        throw new Error(`${askedBy}: cue "${phrase}": lexicon.json has no list "${name}"`);
      }
      if (path.includes(name)) {
        throw new Error(`lexicon.json: list "${name}" contains itself (${path.join(" > ")})`);
      }
      return this.expand(list, name, [...path, name]);
    });
  }

  private addPhrase(phrase: string, set: number): void {
    const stems = phraseStems(phrase);
    const [first, ...rest] = stems;
    if (first === undefined) return;
    const capital = /^\p{Lu}/u.test(phrase.trim());
    const code = 2 * set + (capital ? 1 : 0);
    const rests = this.entries.get(first) ?? new Map<string, Set<number>>();
    this.entries.set(first, rests);
    const codes = rests.get(rest.join(" ")) ?? new Set<number>();
    rests.set(rest.join(" "), codes);
    codes.add(code);
  }
}

/** The stems a phrase is looked for by: hyphens, apostrophes and quotation marks count for nothing. */
export function phraseStems(phrase: string): string[] {
  return tokenise(phrase)
    .filter((token) => !isTransparent(token.text))
    .map((token) => token.stem);
}
