import type { ShownFact } from "../card";
import type { SourceRow } from "../card/model/content";
import type { Translator } from "../i18n";
import { Glyph } from "../parts/Glyph";
import type { Standing } from "./agreement";

export interface FactDetailsProps {
  readonly fact: ShownFact;
  readonly rows: readonly SourceRow[];
  readonly standing: Standing;
  readonly t: Translator;
}

/** A question with how its sources stand to each other; opened, with what each of them says. */
export function FactDetails({ fact, rows, standing, t }: FactDetailsProps) {
  return (
    <details class="fa-fact">
      <summary>
        <span lang="en" dir="auto" class="fa-grow">
          {fact.question}
        </span>
        <StandingMark standing={standing} t={t} />
      </summary>
      <ul>
        {rows.map((row, index) => (
          <Answer
            key={`${row.source} ${row.value}`}
            row={row}
            summary={fact.statements[index]?.summary ?? ""}
            t={t}
          />
        ))}
      </ul>
    </details>
  );
}

function StandingMark({ standing, t }: Pick<FactDetailsProps, "standing" | "t">) {
  const { kind, count } = standing;
  switch (kind) {
    case "one":
      return <span class="fa-count">{t("options_standing_one")}</span>;
    case "agree":
      return (
        <span class="fa-standing" data-verdict="matches">
          <Glyph name="matches" />
          {t.count("options_standing_agree", count)}
        </span>
      );
    case "disagree":
      return (
        <span class="fa-standing" data-verdict="sources-disagree">
          <Glyph name="sources-disagree" />
          {t("options_standing_disagree")}
        </span>
      );
    case "versions":
      return <span class="fa-count">{t.count("options_standing_versions", count)}</span>;
  }
}

interface AnswerProps {
  readonly row: SourceRow;
  readonly summary: string;
  readonly t: Translator;
}

function Answer({ row, summary, t }: AnswerProps) {
  return (
    <li class="fa-answer" data-relation={row.relation}>
      <p>
        <b>{row.value}</b> {row.relationText ? <span>({row.relationText})</span> : null}
      </p>
      <p lang="en" dir="auto">
        {summary}
      </p>
      <p class="fa-count">
        {row.where}
        {row.attribution ? `. ${t("card_quoting", { who: row.attribution })}` : ""}
        {row.period ? `. ${t("card_holds", { period: row.period })}` : ""}
      </p>
      {row.note ? (
        <p lang="en" dir="auto">
          {row.note}
        </p>
      ) : null}
    </li>
  );
}
