import type { Token } from "../../../text/types";
import { isHyphenated, stemSet, textAt, wordSet } from "../../look";
import type { Draft } from "../draft";

const OLDEST = 120;
const LIFE = stemSet("die dead retire marry");
const BEFORE_AGE = wordSet("aged age turned");

/** "aged 43", "a 43-year-old", "43 years old", "Brian Glendinning, 43, who", "under-21s". */
export function isAge(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.amount > OLDEST || draft.form !== "count") return false;
  const before = textAt(tokens, draft.outerFirst - 1);
  if (BEFORE_AGE.has(before)) return true;
  if (before === "of" && textAt(tokens, draft.outerFirst - 2) === "age") return true;
  if (isHyphenated(tokens, draft.first) && /^(?:under|over)$/.test(textAt(tokens, draft.first - 2)))
    return true;
  if (before === "at" && LIFE.has(tokens[draft.outerFirst - 2]?.stem ?? "")) return true;
  return isYearsOld(tokens, draft.last + 1) || isApposition(draft, tokens);
}

/** "-year-old", " years old", "-yr-olds" from `at` on. */
function isYearsOld(tokens: readonly Token[], at: number): boolean {
  const unit = textAt(tokens, at) === "-" ? at + 1 : at;
  if (!/^(?:y|yr|yrs|year|years|month|months|week|weeks|day|days)$/.test(textAt(tokens, unit)))
    return false;
  const old = textAt(tokens, unit + 1) === "-" ? unit + 2 : unit + 1;
  return /^olds?$/.test(textAt(tokens, old));
}

/** A bare number between commas behind a name. */
function isApposition(draft: Draft, tokens: readonly Token[]): boolean {
  return (
    draft.written === "digits" &&
    textAt(tokens, draft.first - 1) === "," &&
    tokens[draft.first - 2]?.capital === true &&
    /^[,;).]?$/.test(textAt(tokens, draft.last + 1))
  );
}
