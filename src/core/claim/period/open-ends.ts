import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { PhraseTable } from "../phrases";
import { addDays } from "./days";
import type { Stretch } from "./edtf";
import type { Moment } from "./moment";

type Opening = "since" | "until" | "before" | "after";

const OPENINGS = new PhraseTable<Opening>([
  ["since, ever since, since the, since early, since late", "since"],
  ["until, till, up to, up until, through, prior to the end of", "until"],
  ["before, prior to, ahead of", "before"],
  ["after, following", "after"],
]);
const ONWARDS = wordSet("on onward onwards");

/**
 * "since 2014" goes on to the publication, "until March 2017" comes from anywhere. The span and the
 * EDTF stay those of the printed date: "a member since 1984" says 1984.
 */
export function openEnds(
  moment: Moment,
  tokens: readonly Token[],
  published: Stretch | null,
): Moment {
  const onwards =
    ONWARDS.has(textAt(tokens, moment.last + 1)) && textAt(tokens, moment.first - 1) === "from";
  const opening =
    onwards || isSinceEvent(moment, tokens)
      ? "since"
      : OPENINGS.endingAt(tokens, moment.first - 1)?.value;
  if (opening === undefined || (moment.precision === "range" && opening !== "since")) return moment;
  const stretch = opened(moment.stretch, opening, published);
  return stretch ? { ...moment, stretch, precision: "range" } : moment;
}

/** Tokens of an event between "since" and its date. */
const EVENT_REACH = 10;

/** "since the 18th congress in November 2012", "since becoming a member in 1984". */
function isSinceEvent({ first }: Moment, tokens: readonly Token[]): boolean {
  const preposition = textAt(tokens, first - 1);
  if (preposition !== "in" && preposition !== "on") return false;
  for (let at = first - 2; at >= 0 && at >= first - EVENT_REACH; at -= 1) {
    if (tokens[at]?.kind === "punctuation") return false;
    if (textAt(tokens, at) === "since") return true;
  }
  return false;
}

function opened(
  { start, end }: Stretch,
  opening: Opening,
  published: Stretch | null,
): Stretch | null {
  switch (opening) {
    case "since": {
      const until = published?.end ?? "..";
      return until === ".." || until >= start ? { start, end: until } : null;
    }
    case "until":
      return { start: "..", end };
    case "before":
      return start === ".." ? null : { start: "..", end: addDays(start, -1) };
    case "after":
      return end === ".." ? null : { start: addDays(end, 1), end: ".." };
  }
}
