import type { Span } from "../claim/types";
import type { CompiledFact, CompiledReference } from "../reference/compiled";
import { isTransparent } from "../text/transparent";
import { type Hit, hitsOf, overlaps } from "./phrases";
import type { Scene } from "./scene";
import { PHRASE_ENDS } from "./words";

/** Tokens behind a figure within which a place narrows it: "395 peacekeepers to Mali". */
const REACH = 10;
/** Words of the noun phrase before the counted noun that are looked at. */
const NOUN_PHRASE = 6;

/**
 * True where a figure counts less than the whole that the fact is about: a region, a kind, a case.
 * Such a figure may still agree with a source, but it never differs from one.
 */
export function isNarrowed(
  scene: Scene,
  fact: CompiledFact,
  span: Span,
  sets: CompiledReference["sets"],
): boolean {
  const own = ownHits(scene, fact);
  return (
    isOneCase(scene) ||
    isRate(scene, span, own) ||
    isOfAnotherName(scene, fact, span, own) ||
    isOfPlace(scene, fact, span, own, sets) ||
    isOfKind(scene, fact, span, own) ||
    isForSome(scene, span, own)
  );
}

/** What the cues name may stand beside the figure without narrowing it. */
function ownHits(scene: Scene, { cues }: CompiledFact): readonly Hit[] {
  const sets = [
    cues.subject,
    cues.counts,
    cues.establishes,
    cues.firm,
    ...cues.about,
    ...cues.topic,
  ];
  return sets.flatMap((set) => [...hitsOf(scene.hits, set)]);
}

/** Tokens behind a figure within which its subject may stand: "192 members of Interpol". */
const OWN_REACH = 4;

/** "The OPCW has 192 member states and asked Interpol for help": the name before the figure is another. */
function isOfAnotherName(
  { hits, text, tokens }: Scene,
  { cues }: CompiledFact,
  { firstToken }: Span,
  own: readonly Hit[],
): boolean {
  if (cues.subject < 0) return false;
  if (hitsOf(hits, cues.subject).some(({ first }) => first <= firstToken + OWN_REACH)) return false;
  return tokens.slice(0, firstToken).some(({ kind, capital, start, end }, at) => {
    if (kind !== "word" || !capital || own.some(({ first, last }) => first <= at && at <= last))
      return false;
    // Any word has a capital at the start of a sentence.
    return at > 0 || /^[A-Z]{2,}$/.test(text.slice(start, end));
  });
}

/** "48 African countries", "peacekeepers to Mali", "In Singapore, officers froze …". */
function isOfPlace(
  scene: Scene,
  { cues }: CompiledFact,
  span: Span,
  own: readonly Hit[],
  sets: CompiledReference["sets"],
): boolean {
  const regions = ["region", "other-country"].flatMap((name) => [
    ...hitsOf(scene.hits, sets[name] ?? -1),
  ]);
  const isRegion = (place: Hit) => regions.includes(place);
  return [...regions, ...hitsOf(scene.hits, sets["place"] ?? -1)].some((place) => {
    if (own.some((hit) => overlaps(hit, place))) return false;
    if (place.first > span.lastToken) return isBehind(scene, span, place);
    const subjects = hitsOf(scene.hits, cues.subject);
    if (subjects.some(({ first }) => first > place.last && first < span.firstToken)) return false;
    return isRegion(place) && isBefore(scene, span, place);
  });
}

/** "Hong Kong police froze …", "In Singapore, officers …": only what opens the sentence may be set off. */
function isBefore(scene: Scene, span: Span, place: Hit): boolean {
  if (span.firstToken - place.last > REACH) return false;
  const between = scene.tokens.slice(place.last + 1, span.firstToken);
  const [comma] = between;
  const opens =
    place.first <= 3 &&
    comma?.text === "," &&
    /^(?:in|across|from|for|the)$/.test(scene.tokens[place.first - 1]?.text ?? "");
  return (opens ? between.slice(1) : between).every(({ text }) => !EXAMPLES.has(text));
}

/** "An earlier phase", "another meeting": not what the text spoke of. */
const OF_ANOTHER = new Set(
  "average monthly daily another separate separately earlier previous unlike elsewhere".split(" "),
);

/** "51 requests a month", "on average", "in September alone". */
function isRate({ tokens }: Scene, { lastToken }: Span, own: readonly Hit[]): boolean {
  return tokens.some(({ text }, at) => {
    if (OF_ANOTHER.has(text)) return true;
    if (text === "alone") return !own.some(({ first, last }) => first <= at && at <= last);
    const before = tokens[at - 1]?.text ?? "";
    return (
      /^(?:day|week|month)$/.test(text) && /^(?:a|per|each|every)$/.test(before) && at > lastToken
    );
  });
}

const CASES = new Set("case raid bust swoop sting shipment incident haul sweep".split(" "));
const SINGLE = new Set("one a an biggest largest first latest single this that".split(" "));
/** Words between "the biggest" and "case". */
const ATTRIBUTES = 4;

/** "In the biggest online fraud case of the past 18 months", "in one Mekong raid". */
function isOneCase({ tokens }: Scene): boolean {
  return tokens.some(
    ({ text }, at) =>
      CASES.has(text) &&
      tokens.slice(Math.max(0, at - ATTRIBUTES), at).some((before) => SINGLE.has(before.text)),
  );
}

/** In the figure's own clause, and not one of the examples that are named. */
function isBehind(scene: Scene, span: Span, place: Hit): boolean {
  if (place.first - span.lastToken > REACH) return false;
  return !scene.tokens
    .slice(span.lastToken + 1, place.first)
    .some(({ text, kind }) => EXAMPLES.has(text) || kind === "number");
}

const EXAMPLES = new Set(
  "; : , ( including like such and while when which who whom told said that but".split(" "),
);

/** Words that say nothing of which part is counted. */
const HARMLESS = new Set(
  (
    "the of its their these those such different various separate individual total active full current " +
    "foreign overseas international corrupt suspected alleged wanted chinese new more former known other " +
    "police law enforcement economic online telecom telecommunications member people personnel registered " +
    "official national participating whole entire so many odd or and some interpol red corner clandestine " +
    "illegal criminal drug methamphetamine meth fraud liaison bank stolen lost returned fugitive fleeing " +
    "escaped un u.n. united nations peacekeeping year years big top most runaway absconding strong nation " +
    "country state senior high sworn uniformed delegate delegates chief yuan dollars rmb us dollar"
  ).split(" "),
);

/** "58 provincial officials", "40,000 stolen Hong Kong documents": a word that no cue has narrows. */
function isOfKind(scene: Scene, { cues }: CompiledFact, span: Span, own: readonly Hit[]): boolean {
  const counted = hitsOf(scene.hits, cues.counts).find(
    ({ first }) => first > span.lastToken && first <= span.lastToken + NOUN_PHRASE,
  );
  if (!counted) return false;
  for (let at = span.lastToken + 1; at < counted.first; at++) {
    const token = scene.tokens[at];
    if (!token || token.kind !== "word" || PHRASE_ENDS.has(token.text)) return false;
    if (isTransparent(token.text) || HARMLESS.has(token.text)) continue;
    if (own.some(({ first, last }) => at >= first && at <= last)) continue;
    return true;
  }
  return false;
}

/** "… requests for Uygur suspects", "punished at township level". */
function isForSome(scene: Scene, span: Span, own: readonly Hit[]): boolean {
  for (let at = span.lastToken + 1; at < span.lastToken + REACH; at++) {
    const token = scene.tokens[at];
    if (!token || EXAMPLES.has(token.text)) return false;
    const next = scene.tokens[at + 1];
    const isKnown = own.some(({ first, last }) => at + 1 >= first && at + 1 <= last);
    if (token.text === "for" || token.text === "against") {
      if (next?.kind === "word" && !isKnown && !FOR_ALL.has(next.text)) return true;
    }
    if (token.text === "level") return true;
  }
  return false;
}

/** "for the first time", "for training", "for years". */
const FOR_ALL = new Set(
  "the a an its their all years months days example instance now good training more".split(" "),
);
