import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import type { Moment } from "./moment";

const TO = wordSet("to until till through – — -");

/**
 * Adds a moment, or makes one stretch of it and the one before: "from 2014 to June 2020", "between
 * 2014 and March 2017", "September 26 – October 2".
 */
export function pushJoined(moments: Moment[], moment: Moment, tokens: readonly Token[]): void {
  const before = moments[moments.length - 1];
  const range = before === undefined ? null : join(before, moment, tokens);
  if (range === null) moments.push(moment);
  else moments[moments.length - 1] = range;
}

function join(from: Moment, to: Moment, tokens: readonly Token[]): Moment | null {
  if (to.first !== from.last + 2 || from.stretch.start >= to.stretch.start) return null;
  const joint = textAt(tokens, from.last + 1);
  const before = textAt(tokens, from.first - 1);
  if (joint === "and" ? before !== "between" : !TO.has(joint)) return null;
  return {
    first: from.first,
    last: to.last,
    stretch: { start: from.stretch.start, end: to.stretch.end },
    precision: "range",
    relative: from.relative || to.relative,
    edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`,
  };
}

function startOf(edtf: string): string {
  return edtf.split("/")[0] ?? edtf;
}

function endOf(edtf: string): string {
  return edtf.split("/")[1] ?? edtf;
}
