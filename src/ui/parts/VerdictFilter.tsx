import type { VerdictId } from "../../core/annotation";
import type { Translator } from "../i18n";
import { Glyph } from "./Glyph";
import { shortVerdictName, VERDICTS } from "./verdict";

export interface VerdictFilterProps {
  readonly counts: Readonly<Record<VerdictId, number>>;
  readonly chosen: VerdictId | null;
  readonly onChoose: (verdict: VerdictId | null) => void;
  readonly t: Translator;
}

/** How many of each verdict, and a press shows only those. Verdicts that do not occur are left out. */
export function VerdictFilter({ counts, chosen, onChoose, t }: VerdictFilterProps) {
  const numbers = new Intl.NumberFormat(t.locale);
  return (
    <fieldset class="fa-chips">
      <legend class="fa-hidden">{t("popup_verdicts")}</legend>
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="fa-chip"
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <Glyph name={verdict} />
          <span>{shortVerdictName(verdict, t)}</span>
          <b>{numbers.format(counts[verdict])}</b>
        </button>
      ))}
    </fieldset>
  );
}
