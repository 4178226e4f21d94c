import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { moved } from "./calendar";
import { readCounted } from "./counted-units";
import { edtfOfStretch, type Moment } from "./moment";

const LEADS_UP = wordSet("to before until till through ending");
/** Tokens of the longest count before its unit: "twenty - four". */
const COUNT_REACH = 4;

/** "the 18 months to September 2017": the months before, up to the date's end. */
export function leadUp(moment: Moment, tokens: readonly Token[]): Moment {
  const { end } = moment.stretch;
  const leading = LEADS_UP.has(textAt(tokens, moment.first - 1)) ? moment.first - 2 : -1;
  if (end === ".." || leading < 1) return moment;
  for (let at = leading - 1; at >= Math.max(1, leading - COUNT_REACH); at -= 1) {
    const counted = readCounted(tokens, at);
    if (counted?.last !== leading || textAt(tokens, at - 1) !== "the") continue;
    const stretch = { start: moved(end, -Math.min(counted.count, 100), counted.unit), end };
    return { ...moment, first: at, stretch, precision: "range", edtf: edtfOfStretch(stretch) };
  }
  return moment;
}
