import type { Token } from "../../text/types";
import { wordSet } from "../look";
import { BEGINNINGS } from "../quantity/number-words";
import { MONTHS, WEEKDAYS } from "./calendar-words";

/** First words of relative wordings; number words begin "two decades ago". */
const RELATIVE = wordSet(
  "last this next past previous preceding coming following current an yesterday today tonight tomorrow overnight earlier the so to now currently at by until up nowadays these presently",
);
const TRIGGERS = new Set([...RELATIVE, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...BEGINNINGS]);

/** Whether a date can begin with this token: one look instead of asking every reader. */
export function isTrigger(token: Token): boolean {
  return token.kind === "number" || TRIGGERS.has(token.text);
}
