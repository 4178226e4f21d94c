import type { Translator } from "../../i18n";
import type { RowRelation, SourceRow } from "./content";

const COUNTED = [
  ["card_tally_agree", ["matches", "consistent"]],
  ["card_tally_differ", ["differs"]],
  ["card_tally_period", ["other-period"]],
  ["card_tally_deprecated", ["deprecated"]],
  ["card_tally_other", ["not-comparable"]],
] as const satisfies readonly (readonly [string, readonly RowRelation[]])[];

/** "2 agree, 1 differs, 1 of another period"; empty where nothing was compared. */
export function tally(rows: readonly SourceRow[], t: Translator): string {
  const parts: string[] = [];
  for (const [key, relations] of COUNTED) {
    const count = rows.filter((row) => relations.some((one) => one === row.relation)).length;
    if (count > 0) parts.push(t.count(key, count));
  }
  return new Intl.ListFormat(t.locale, { type: "unit", style: "long" }).format(parts);
}
