/**
 * Every sentence that says why, by reason code. English; surfaces in other languages put the same
 * codes and parameters into their own sentences.
 */
import type { Claim } from "../annotation";
import type { CompiledFact } from "../reference/compiled";
import type { Source, Statement } from "../reference/model";
import { dateInWords, shortestEdtf, valueInWords } from "./format";

/** What a sentence may speak of. */
export interface Told {
  /** The page's words for the value. */
  readonly page: string;
  /** The statement's value in words, and who gives it, for when. */
  readonly value: string;
  readonly publisher: string;
  readonly when: string;
  /** The claim's own time in words; empty where unknown. */
  readonly claimTime: string;
  /** Other values that the sources give. */
  readonly others: string;
  readonly rankReason: string;
}

type Message = (told: Told) => string;

const given = ({ publisher, value, when }: Told) => `${publisher} gives ${value}${when}`;

export const MESSAGES = {
  "same-value": (told) => `The page says ${told.page}; ${given(told)}.`,
  "same-name": (told) => `The page says ${told.page}; ${given(told)}.`,
  "same-words": (told) => `The page repeats the words that ${told.publisher} quotes.`,
  "changed-words": (told) =>
    `The page's wording is close to what ${told.publisher} quotes, but not the same.`,
  "same-side": (told) => `The page takes the view that ${told.publisher} reports.`,
  rounded: (told) => `The page's ${told.page} fits when rounded; ${given(told)}.`,
  hedged: (told) => `The page's ${told.page} is approximate and fits; ${given(told)}.`,
  "looser-bound": (told) => `The page's ${told.page} leaves room for it; ${given(told)}.`,
  "bound-left-off": (told) => `The page says ${told.page} without a qualifier; ${given(told)}.`,
  "finer-date": (told) => `The page's ${told.page} lies within it; ${given(told)}.`,
  "coarser-date": (told) => `The page's ${told.page} contains it; ${given(told)}.`,
  higher: (told) => `The page says ${told.page}, which is higher; ${given(told)}.`,
  lower: (told) => `The page says ${told.page}, which is lower; ${given(told)}.`,
  "other-date": (told) => `The page says ${told.page}; ${given(told)}.`,
  "other-rank": (told) => `The page says ${told.page}; ${given(told)}.`,
  "other-name": (told) => `The page says ${told.page}; ${given(told)}.`,
  "other-side": (told) => `The page takes another view than ${told.publisher} reports.`,
  "other-basis": (told) => `The same figure for another basis; ${given(told)}.`,
  "other-words": (told) => `${told.publisher} quotes other words.`,
  "other-currency": (told) => `Another currency; ${given(told)}.`,
  "other-measure": (told) => `Another measure; ${given(told)}.`,
  "sources-disagree": (told) =>
    `The page says ${told.page}, as ${told.publisher} does${told.when}; other sources give ${told.others}.`,
  "another-time": (told) =>
    told.claimTime
      ? `The page speaks of ${told.claimTime}; ${given(told)}.`
      : `The page speaks of another time; ${given(told)}.`,
  "known-at-another-time": (told) =>
    told.claimTime
      ? `The page gives the same value for ${told.claimTime}; ${given(told)}.`
      : `The page gives the same value for another time; ${given(told)}.`,
  undated: (told) => `The page gives no date, and this figure changes over time; ${given(told)}.`,
  "time-implied": (told) =>
    `The page does not say which time its ${told.page} is for; ${given(told)}.`,
  "deprecated-statement": (told) =>
    `${given(told)}, but the figure decides nothing: ${told.rankReason}`,
  "names-interpol": () => "The page names Interpol; the reference data has facts about it.",
  "names-red-notice": () => "The page names red notices; the reference data has facts about them.",
} satisfies Record<string, Message>;

export type ReasonCode = keyof typeof MESSAGES;

/** The sentence for a reason about one statement of a fact. An unknown code gives an empty sentence. */
export function explain(
  code: string,
  fact: CompiledFact | null,
  statement: Statement | null,
  quote: string,
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
): string {
  const message: Message | undefined = Object.hasOwn(MESSAGES, code)
    ? MESSAGES[code as ReasonCode]
    : undefined;
  if (!message) return "";
  return message(told(fact, statement, quote, claim, sources));
}

function told(
  fact: CompiledFact | null,
  statement: Statement | null,
  quote: string,
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
): Told {
  const source = statement ? sources.get(statement.source) : undefined;
  const time = statement?.time ?? source?.publishedOn;
  const timeless =
    fact?.kind === "date" || ((fact?.holdsFor ?? "always") === "always" && !statement?.time);
  return {
    page: claim.hedge ? `${claim.hedge} ${quote}` : quote,
    value: fact && statement ? valueInWords(fact, statement) : "",
    publisher: source?.publisher ?? (source ? `an article of ${publishedIn(source)}` : ""),
    when: time && !timeless ? ` for ${dateInWords(time)}` : "",
    claimTime: timeInWords(claim),
    others: fact && statement ? otherValues(fact, statement) : "",
    rankReason: statement?.rankReason ?? "",
  };
}

/** A source without a publisher is told apart by its time. */
function publishedIn(source: Source): string {
  return source.publishedOn ? dateInWords(source.publishedOn) : "unknown date";
}

function timeInWords(claim: Claim): string {
  const { start, end } = claim.time;
  return start && end ? dateInWords(shortestEdtf(start, end)) : "";
}

function otherValues(fact: CompiledFact, statement: Statement): string {
  const own = valueInWords(fact, statement);
  const values = fact.statements
    .filter((other) => other.rank !== "deprecated")
    .map((other) => valueInWords(fact, other))
    .filter((value) => value !== own);
  return [...new Set(values)].join(", ");
}
