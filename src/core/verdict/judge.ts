import type { ClaimTime, ComparedStatement, Reason, VerdictId } from "../annotation";
import type { Candidate } from "../match/candidate";
import type { Source, Statement } from "../reference/model";
import { type Comparability, comparability } from "./comparability";
import { isClosed, isPlausible, isRival } from "./magnitude";
import { type ValueRelation, valueRelation } from "./relation";

/** A verdict with what it rests on. */
export interface Judgement {
  readonly verdict: VerdictId;
  readonly reason: Reason;
  readonly statements: readonly ComparedStatement[];
}

interface Compared {
  readonly index: number;
  readonly statement: Statement;
  readonly value: ValueRelation;
  readonly comparability: Comparability;
}

/**
 * Judges a claim against every statement of its fact. Null where nothing may be said: the value
 * agrees with none, and subject, measure, scope or time are not all established.
 */
export function judge(
  candidate: Candidate,
  time: ClaimTime,
  sources: ReadonlyMap<string, Source>,
): Judgement | null {
  const compared = compareAll(candidate, time, sources);
  const statements = compared.map(reported);
  const result = (verdict: VerdictId, code: string, about?: Compared): Judgement => ({
    verdict,
    reason: reasonOf(code, candidate, time, about),
    statements,
  });

  const deprecated = compared.find(
    (one) => one.statement.rank === "deprecated" && agrees(one.value),
  );
  const comparable = compared.filter(
    (one) => one.comparability !== "none" && one.value.relation !== "other",
  );
  const agreeing = comparable.filter((one) => agrees(one.value) && isPlausible(candidate));
  const disjoint = comparable.filter((one) => one.value.relation === "disjoint");

  const [first] = agreeing;
  if (first) {
    if (disjoint.length > 0) return result("sources-disagree", "sources-disagree", first);
    const same = agreeing.find((one) => one.value.relation === "same");
    return same
      ? result("matches", same.value.reason, same)
      : result("consistent", first.value.reason, first);
  }
  const elsewhere = compared.find(
    (one) =>
      one.statement.rank !== "deprecated" &&
      one.comparability === "none" &&
      agrees(one.value) &&
      isClosed(candidate.reading),
  );
  if (elsewhere) return result("other-period", "known-at-another-time", elsewhere);
  if (deprecated) return result("mention", "deprecated-statement", deprecated);
  if (!candidate.firm || candidate.fact.cues.onlyKnown) return null;
  if (!isPlausible(candidate) && time.source !== "stated") return null;
  const isElsewhen = comparable.length === 0 && isOfStatedTime(candidate, time);
  if (!isElsewhen && !mayDiffer(candidate, time)) return null;
  const conflicting = disjoint.find((one) => one.comparability === "conflict");
  const implied = candidate.frame.implied > 0 && !candidate.frame.established;
  if (conflicting && !isRival(candidate.reading, conflicting.statement)) return null;
  if (conflicting && !implied) return result("differs", conflicting.value.reason, conflicting);
  // What never changes cannot be of another time, nor a part be of one: what is meant is in doubt.
  if (conflicting && (candidate.fact.holdsFor ?? "always") === "always") return null;
  // Neither can a value be said to be of another time where only the text around tells of what.
  if (
    candidate.frame.impliedTopics > 0 &&
    !candidate.frame.established &&
    candidate.frame.subject !== "stated"
  )
    return null;
  const measured = compared.find(
    (one) => one.value.relation !== "other" && one.statement.rank !== "deprecated",
  );
  if (!measured) return null;
  const code =
    time.source === "unknown" ? "undated" : disjoint.length > 0 ? "time-implied" : "another-time";
  return result("other-period", code, measured);
}

/** The event is named here, or before and no other time is stated here. */
function isEstablished({ frame }: Candidate, time: ClaimTime): boolean {
  return frame.establishedHere || (frame.established && time.source !== "stated");
}

/** Another value may be told of only where it is plain that the fact's own event is meant. */
function mayDiffer({ fact, frame }: Candidate, time: ClaimTime): boolean {
  if (frame.established) return true;
  if (fact.cues.establishes >= 0) return false;
  return frame.implied === 0 || time.source !== "unknown";
}

/** The sentence says itself what it is about and when. */
function isOfStatedTime({ frame }: Candidate, time: ClaimTime): boolean {
  return time.source === "stated" && frame.implied === 0;
}

function agrees(value: ValueRelation): boolean {
  return value.relation === "same" || value.relation === "overlaps";
}

function compareAll(
  candidate: Candidate,
  time: ClaimTime,
  sources: ReadonlyMap<string, Source>,
): Compared[] {
  return candidate.fact.statements.map((statement, index) => {
    const value = valueRelation(candidate.reading, statement, index);
    const unequal = value.relation === "disjoint";
    return {
      index,
      statement,
      value,
      comparability:
        unequal && mayHaveChanged(candidate, time)
          ? "none"
          : comparability(
              candidate.fact,
              statement,
              sources.get(statement.source),
              time,
              isEstablished(candidate, time),
            ),
    };
  });
}

/** Of a time that nobody tells an equal value agrees, and an unequal one may be that of another time. */
function mayHaveChanged({ fact, reading }: Candidate, time: ClaimTime): boolean {
  return (
    time.start === null && (fact.holdsFor ?? "always") !== "always" && reading.kind !== "position"
  );
}

function reported(one: Compared): ComparedStatement {
  const comparable = one.comparability !== "none" && one.value.relation !== "other";
  const relation = !comparable
    ? "not-comparable"
    : one.value.relation === "same"
      ? "matches"
      : one.value.relation === "overlaps"
        ? "consistent"
        : "differs";
  const reason =
    one.statement.rank === "deprecated"
      ? "deprecated-statement"
      : one.comparability === "none"
        ? "another-time"
        : one.value.reason;
  return {
    index: one.index,
    source: one.statement.source,
    paragraph: one.statement.paragraph,
    relation,
    comparable,
    reason,
  };
}

function reasonOf(
  code: string,
  candidate: Candidate,
  time: ClaimTime,
  about: Compared | undefined,
): Reason {
  const params: Record<string, string | number> = { fact: candidate.fact.id };
  if (about) params["statement"] = about.index;
  if (time.start) params["start"] = time.start;
  if (time.end) params["end"] = time.end;
  return { code, params };
}
