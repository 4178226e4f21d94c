import type { Translator } from "../../i18n";
import type { RowRelation, SourceRow } from "./content";

/** What is counted together, in the order in which it is told. */
const COUNTED = {
  matches: "card_tally_agree",
  consistent: "card_tally_agree",
  differs: "card_tally_differ",
  "other-period": "card_tally_period",
  deprecated: "card_tally_deprecated",
  "not-comparable": "card_tally_other",
} as const satisfies Partial<Record<RowRelation, string>>;

/** "2 agree, 1 differs, 1 of another period"; empty where nothing was compared. */
export function tally(rows: readonly SourceRow[], t: Translator): string {
  const told = rows.flatMap(({ relation }) => (relation === "stated" ? [] : COUNTED[relation]));
  const parts = [...new Set(Object.values(COUNTED))].flatMap((key) => {
    const count = told.filter((one) => one === key).length;
    return count > 0 ? t.count(key, count) : [];
  });
  return new Intl.ListFormat(t.locale, { type: "unit" }).format(parts);
}
