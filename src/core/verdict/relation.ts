import { parseEdtf, type Stretch, sharesDays } from "../claim/period/edtf";
import type { Reading } from "../match/candidate";
import type { Statement } from "../reference/model";
import type { QuantityValue } from "../value";
import { conveyedInterval, overlaps, sameInterval } from "./bounds";

/** How a claim's value stands to a statement's, and why. */
export interface ValueRelation {
  /** `same`: value and bound; `overlaps`: both can be so; `disjoint`: not both; `other`: not the same measure. */
  readonly relation: "same" | "overlaps" | "disjoint" | "other";
  readonly reason: string;
}

/** Compares what a span says with a statement's value. `index` is the statement's place in its fact. */
export function valueRelation(
  reading: Reading,
  statement: Statement,
  index: number,
): ValueRelation {
  const { value } = statement;
  if (reading.kind === "quantity" && "amount" in value) return quantityRelation(reading, value);
  if (reading.kind === "date" && "date" in value) return dateRelation(reading, value.date);
  if (reading.kind === "rank" && "ordinal" in value) {
    return reading.ordinal === value.ordinal
      ? { relation: "same", reason: "same-value" }
      : { relation: "disjoint", reason: "other-rank" };
  }
  if (reading.kind === "quote" && "fingerprint" in value) {
    if (!reading.statements.includes(index)) return { relation: "other", reason: "other-words" };
    return reading.changed.length === 0
      ? { relation: "same", reason: "same-words" }
      : { relation: "overlaps", reason: "changed-words" };
  }
  if (reading.kind === "position" && "stance" in value) {
    const misused = value.stance !== "not-misused";
    return (reading.stance === "asserts") === misused
      ? { relation: "overlaps", reason: "same-side" }
      : { relation: "disjoint", reason: "other-side" };
  }
  if ("statements" in reading && "names" in value) {
    return reading.statements.includes(index)
      ? { relation: "same", reason: "same-name" }
      : { relation: "disjoint", reason: "other-name" };
  }
  return { relation: "other", reason: "other-measure" };
}

function quantityRelation(
  claim: Extract<Reading, { kind: "quantity" }>,
  value: QuantityValue,
): ValueRelation {
  if (!sameCurrency(claim.currency, value.currency)) {
    return { relation: "other", reason: "other-currency" };
  }
  const conveyed = conveyedInterval(value.amount, value.bound);
  const basisDiffers = value.basis !== undefined && value.basis !== (claim.basis ?? "total");
  if (!overlaps(claim.interval, conveyed)) {
    // "More than 257 million" for a source's 257 million: loosely said more often than meant.
    if (claim.amount === value.amount) return { relation: "other", reason: "other-bound" };
    return {
      relation: "disjoint",
      reason: claim.amount > value.amount ? "higher" : "lower",
    };
  }
  if (basisDiffers) return { relation: "disjoint", reason: "other-basis" };
  if (claim.amount === value.amount && sameBound(claim, value)) {
    return { relation: "same", reason: "same-value" };
  }
  if (sameInterval(claim.interval, conveyed)) return { relation: "same", reason: "same-value" };
  return { relation: "overlaps", reason: overlapReason(claim, value) };
}

/** A bare "¥" (XXX in ISO 4217) may be yuan or yen. */
function sameCurrency(claim: string | null, stated: string | undefined): boolean {
  if (claim === "XXX") return stated === "CNY" || stated === "JPY";
  return claim === (stated ?? null);
}

/** "More than" and "over" are one bound; a bare number is the number a source gives bare. */
function sameBound(claim: Extract<Reading, { kind: "quantity" }>, value: QuantityValue): boolean {
  return claim.bound === value.bound;
}

function overlapReason(
  claim: Extract<Reading, { kind: "quantity" }>,
  value: QuantityValue,
): string {
  if (claim.bound === "about" || claim.bound === "nearly") return "hedged";
  if (claim.bound !== "exact") return "looser-bound";
  return claim.amount === value.amount ? "bound-left-off" : "rounded";
}

function dateRelation(claim: Extract<Reading, { kind: "date" }>, stated: string): ValueRelation {
  const theirs = parseEdtf(stated);
  if (!theirs) return { relation: "other", reason: "other-measure" };
  const ours: Stretch = { start: claim.start, end: claim.end };
  if (ours.start === theirs.start && ours.end === theirs.end) {
    return { relation: "same", reason: "same-value" };
  }
  if (!sharesDays(ours, theirs)) return { relation: "disjoint", reason: "other-date" };
  const finer = ours.start >= theirs.start && ours.end <= theirs.end;
  return { relation: "overlaps", reason: finer ? "finer-date" : "coarser-date" };
}
