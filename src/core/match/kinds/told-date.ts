import type { PeriodSpan } from "../../claim/types";
import type { CompiledFact } from "../../reference/compiled";
import { type Frame, frameOf } from "../frame";
import type { Scene } from "../scene";

/** The dates of a fact by which it is recognised although not all its cues are met. */
export function tellingDates({ kind, statements }: CompiledFact): string[] {
  if (kind !== "date") return [];
  return statements.flatMap(({ value }) => ("date" in value ? [value.date] : []));
}

/** Groups, the subject among them, that the sentence itself must state; of the others one may be missing. */
const LEAST_STATED = 2;
const MOST_MISSING = 1;

/**
 * The frame of a date that is what a source gives, where the rest is told in words that the cues do
 * not foresee: "China, in the Interpol fold since September 1984". Null where too little is told.
 */
export function toldFrame(scene: Scene, fact: CompiledFact, period: PeriodSpan): Frame | null {
  if (period.relative || fact.cues.about.length + fact.cues.topic.length === 0) return null;
  if (!tellingDates(fact).some((date) => isWorded(scene, period, date))) return null;
  const frame = frameOf(scene, fact, period.firstToken, true);
  if (frame?.subject !== "stated") return null;
  return frame.stated >= LEAST_STATED && frame.missing <= MOST_MISSING ? frame : null;
}

/** Characters of an EDTF year. */
const YEAR_LENGTH = 4;

/** A bare year is that of many things, unless something goes on since. */
function isWorded(scene: Scene, { edtf, firstToken }: PeriodSpan, date: string): boolean {
  if (edtf !== date && edtf !== `${date}/..`) return false;
  const [before, first] = [scene.tokens[firstToken - 1]?.text, scene.tokens[firstToken]?.text];
  return date.length > YEAR_LENGTH || first === "since" || before === "since";
}
