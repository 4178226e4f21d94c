import type { Finding } from "./finding";

/** A finding that a person has looked at and let stand, with the reason. */
export interface KnownContradiction extends Omit<Finding, "says"> {
  readonly reason: string;
}

export interface Review {
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Findings that nobody has let stand yet. */
  readonly open: readonly Finding[];
  /** Indices of known contradictions that are found no longer. */
  readonly stale: readonly number[];
}

/**
 * Sets what was found against what is known. A known contradiction names its values, so that it
 * covers these and no others: where a value changes, the finding is open again.
 */
export function review(findings: readonly Finding[], known: readonly KnownContradiction[]): Review {
  const reasons = new Map(known.map((entry) => [identityOf(entry), entry.reason]));
  const found = new Set(findings.map(identityOf));
  return {
    accepted: findings.flatMap((finding) => {
      const reason = reasons.get(identityOf(finding));
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    open: findings.filter((finding) => !reasons.has(identityOf(finding))),
    stale: known.flatMap((entry, index) => (found.has(identityOf(entry)) ? [] : [index])),
  };
}

function identityOf({ check, facts, between }: Omit<Finding, "says">): string {
  return JSON.stringify([check, [...facts].sort(), [...between].sort()]);
}
