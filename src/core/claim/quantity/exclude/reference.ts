import type { Token } from "../../../text/types";
import { textAt, wordSet } from "../../look";
import type { Draft } from "../draft";

/** What a number behind them tells apart, not counts. Single and lower case as tokens read them. */
const NUMBERED = wordSet(
  "article articles section sections chapter page pages paragraph paragraphs p pp para art sec fig vol ch clause rule resolution law decree figure table line item annex appendix " +
    "note footnote room gate route highway interstate flight channel phase grade level type version v model part parts volume issue episode season series week round stage step " +
    "act scene box apartment apt unit suite floor platform terminal block plot lot exhibit count group division class tier zone sector district ward seat row lane exit junction boeing airbus formula covid",
);
/** Words that count things as well ("a group 10 officers"): numbered only before digits at a phrase's end. */
const DAY_LIKE = wordSet("day night year lap game book volume");
const STREETS = wordSet("street st avenue ave road rd lane boulevard blvd drive square place");

/** "Article 3", "page 12", "phase two", "Apollo 11", "1600 Pennsylvania Avenue". */
export function isReference(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.written === "scaled" || draft.currency !== null || draft.form === "share") return false;
  const before = textAt(tokens, draft.first - 1) === "." ? draft.first - 2 : draft.first - 1;
  const word = textAt(tokens, before);
  if (NUMBERED.has(word) && before >= draft.first - 2) return true;
  if (DAY_LIKE.has(word) && before === draft.first - 1) return !followsNoun(draft, tokens);
  return isNamePart(draft, tokens) || isAddress(draft, tokens);
}

function followsNoun(draft: Draft, tokens: readonly Token[]): boolean {
  return tokens[draft.last + 1]?.kind === "word" && textAt(tokens, draft.last + 1) !== "of";
}

/** "Apollo 11", "Terminator 2", "Air Force One": behind a capital within the sentence, nothing counted. */
function isNamePart(draft: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[draft.first - 1];
  if (before?.kind !== "word" || !before.capital || draft.first < 2 || before.text === "top")
    return false;
  if (draft.written === "words") {
    // "Xbox One X": nobody writes a counted "One" large within a sentence.
    const isOne = textAt(tokens, draft.first) === "one" && draft.last === draft.first;
    return tokens[draft.first]?.capital === true && (isOne || !followsNoun(draft, tokens));
  }
  return tokens[draft.last + 1]?.kind !== "word" && /^\d{1,5}$/.test(textAt(tokens, draft.first));
}

function isAddress(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.written !== "digits") return false;
  for (let at = draft.last + 1; at <= draft.last + 4 && tokens[at]?.capital; at += 1) {
    if (at > draft.last + 1 && STREETS.has(textAt(tokens, at))) return true;
  }
  return false;
}
