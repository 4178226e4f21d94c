import type { ReferenceData } from "../model";

/** A contradiction within the data: nothing a reader of one statement would notice. */
export interface Finding {
  /** Which check found it. */
  readonly check: FindingKind;
  /** Ids of the facts concerned. */
  readonly facts: readonly string[];
  /** What contradicts what, each with its source: `001: 46`. With `check` and `facts` its identity. */
  readonly between: readonly string[];
  /** A sentence that says what is odd about it. */
  readonly says: string;
}

export const FINDING_KINDS = [
  "currency-rates",
  "part-over-whole",
  "ordinal-over-count",
  "disjoint-statements",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export type FindContradictions = (data: ReferenceData) => Finding[];

/** A finding as one line. */
export function formatFinding({ check, facts, between, says }: Finding): string {
  return `${check} (${facts.join(", ")}): ${says} [${between.join(" | ")}]`;
}
