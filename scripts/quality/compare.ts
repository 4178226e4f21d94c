/** One record's labels beside what the engine found in it. */
import type { Annotation, Claim, VerdictId } from "../../src/core/annotation";
import type { Expected, LabelledRecord, Quoted, VerdictLabel } from "./labels";

export type Outcome =
  | {
      readonly type: "found";
      readonly expected: Expected;
      readonly annotation: Annotation;
      readonly verdictRight: boolean;
      /** Null where the label says nothing of it. */
      readonly intervalRight: boolean | null;
      readonly timeRight: boolean | null;
    }
  | { readonly type: "missed"; readonly expected: Expected }
  /** A claim of which no label speaks. */
  | { readonly type: "extra"; readonly annotation: Annotation; readonly forbidden: boolean };

/** The verdicts of the engine that a label stands for. */
const VERDICTS: Readonly<Record<VerdictLabel, readonly VerdictId[]>> = {
  agrees: ["matches", "consistent"],
  disputed: ["sources-disagree"],
  differs: ["differs"],
  "other-time": ["other-period"],
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A label is found by a claim about its fact that overlaps its quote. Mentions count neither way,
 * nor do claims on optional spans, except where the span is forbidden.
 */
export function compare(record: LabelledRecord, annotations: readonly Annotation[]): Outcome[] {
  const claims = annotations.filter(({ fact, verdict }) => fact !== null && verdict !== "mention");
  const outcomes: Outcome[] = [];
  const spokenOf = new Set<Annotation>();
  const hitsOf = ({ quote, start }: Quoted, facts: readonly string[]) => {
    const spans = spansOf(record.text, quote, start);
    const hits = claims.filter(
      (claim) =>
        facts.some((fact) => fact === claim.fact) && spans.some((span) => overlap(span, claim)),
    );
    for (const hit of hits) spokenOf.add(hit);
    return hits;
  };
  for (const label of record.expect) {
    const hits = hitsOf(label, [label.fact, ...(label.orFact ?? [])]);
    outcomes.push(outcomeOf(label, hits.find(({ fact }) => fact === label.fact) ?? hits[0]));
  }
  for (const label of record.optional) hitsOf(label, [label.fact]);
  const forbidden = (record.forbid ?? []).flatMap((quote) => spansOf(record.text, quote));
  for (const claim of claims) {
    const isForbidden = forbidden.some((span) => overlap(span, claim));
    if (isForbidden || !spokenOf.has(claim)) {
      outcomes.push({ type: "extra", annotation: claim, forbidden: isForbidden });
    }
  }
  return outcomes;
}

function outcomeOf(expected: Expected, annotation: Annotation | undefined): Outcome {
  if (!annotation) return { type: "missed", expected };
  return {
    type: "found",
    expected,
    annotation,
    verdictRight: expected.verdict.some((label) => VERDICTS[label].includes(annotation.verdict)),
    intervalRight: expected.interval ? sameInterval(expected.interval, annotation.claim) : null,
    timeRight: expected.time ? sameTime(expected.time, annotation.claim) : null,
  };
}

/** Where a quote stands: at its start where that is given, else everywhere it stands as whole words. */
function spansOf(text: string, quote: string, start?: number): Span[] {
  if (start !== undefined) return [{ start, end: start + quote.length }];
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    if (!cutsWord(text, span)) spans.push(span);
  }
  return spans;
}

const WORD = /[\p{L}\p{N}]/u;

function cutsWord(text: string, { start, end }: Span): boolean {
  const joined = (at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return joined(start) || joined(end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Share of the amount by which floating point may be off (5 % of 2,600 has no exact form). */
const TOLERANCE = 1e-9;

function sameInterval(expected: NonNullable<Expected["interval"]>, claim: Claim): boolean {
  return (
    sameNumber(expected.low, claim.low) &&
    sameNumber(expected.high, claim.high) &&
    expected.lowInclusive === claim.lowInclusive &&
    (expected.high === null || expected.highInclusive === claim.highInclusive)
  );
}

function sameNumber(a: number | null, b: number | null | undefined): boolean {
  if (a === null || b === null || b === undefined) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

function sameTime(expected: NonNullable<Expected["time"]>, { time }: Claim): boolean {
  return (
    expected.start === time.start && expected.end === time.end && expected.source === time.source
  );
}
