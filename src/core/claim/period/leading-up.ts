import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { moved } from "./calendar";
import { countedBefore } from "./counted-units";
import { edtfOfStretch, type Moment } from "./moment";
import { FURTHEST } from "./rolling";

const LEADS_UP = wordSet("to before until till through ending");
/** "the 18 months to September 2017": the months before, up to the date's end. */
export function leadUp(moment: Moment, tokens: readonly Token[]): Moment {
  const { end } = moment.stretch;
  if (end === ".." || !LEADS_UP.has(textAt(tokens, moment.first - 1))) return moment;
  const counted = countedBefore(tokens, moment.first - 2);
  if (counted === null || textAt(tokens, counted.first - 1) !== "the") return moment;
  const stretch = { start: moved(end, -Math.min(counted.count, FURTHEST), counted.unit), end };
  return {
    ...moment,
    first: counted.first,
    stretch,
    precision: "range",
    edtf: edtfOfStretch(stretch),
  };
}
