import { isHyphenated, textAt, wordSet } from "../look";
import { each } from "./draft";

const UNITS = wordSet("second minute min hour hr day week wk month year yr decade");

/** "four-day", "4-yr": the unit belongs to the span, as it does not in "190-member". */
export const extendOverTimeUnit = each((draft, tokens) => {
  const unit = draft.last + 2;
  if (draft.form !== "count" || !isHyphenated(tokens, unit) || !UNITS.has(textAt(tokens, unit)))
    return draft;
  return { ...draft, last: unit, outerLast: Math.max(draft.outerLast, unit) };
});
