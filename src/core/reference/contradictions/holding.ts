import { addDuration } from "../../claim/period/days";
import { parseEdtf, type Stretch } from "../../claim/period/edtf";
import type { Fact, Source, Statement } from "../model";

const ALL_TIME: Stretch = { start: "..", end: ".." };

/**
 * The days for which a statement speaks: its own time and, where its fact changes, as long after
 * it as the fact holds. All time where the fact never changes or the time is not known.
 */
export function holdingOf(fact: Fact, statement: Statement, source: Source | undefined): Stretch {
  const { holdsFor = "always" } = fact;
  const time = parseEdtf(statement.time ?? source?.publishedOn ?? "");
  if (holdsFor === "always" || !time) return ALL_TIME;
  return { start: time.start, end: time.end === ".." ? ".." : addDuration(time.end, holdsFor) };
}
