import { useMemo, useState } from "preact/hooks";
import type { Source } from "../../core/reference/model";
import type { ShownFact } from "../card";
import type { SourceRow } from "../card/model/content";
import { sourceRow } from "../card/model/rows";
import type { Translator } from "../i18n";
import { hueStyle } from "../parts/category";
import { categoryTitle } from "../parts/category-title";
import { type Standing, standing } from "./agreement";
import { FactDetails } from "./FactDetails";
import type { OptionsProps } from "./Options";

interface Entry {
  readonly fact: ShownFact;
  readonly rows: readonly SourceRow[];
  readonly standing: Standing;
  readonly searched: string;
}

/** Every fact with every statement, searched by question, value, source and who is quoted. */
export function Reference({ reference, settings, intervalOf, t }: OptionsProps) {
  const [text, setText] = useState("");
  const entries = useMemo(() => {
    const sources = new Map(reference.sources.map((source) => [source.id, source]));
    return reference.facts.map((fact) => entryOf(fact, sources, intervalOf, t));
  }, [reference, intervalOf, t]);
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ searched }) => words.every((word) => searched.includes(word)));
  return (
    <>
      <p class="fa-hint">{t("options_reference_about")}</p>
      <input
        type="search"
        class="fa-field"
        placeholder={t("options_reference_search")}
        aria-label={t("options_reference_search")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="fa-count">
        {found.length > 0 ? t.count("options_reference_found", found.length) : t("panel_no_match")}
      </p>
      {reference.categories.map(({ id, title }) => {
        const own = found.filter(({ fact }) => fact.category === id);
        if (own.length === 0) return null;
        return (
          <section key={id} class="fa-facts">
            <h3>
              <span class="fa-hue" style={hueStyle(id, settings.colours)} />
              {categoryTitle(id, title, t)}
            </h3>
            {own.map((entry) => (
              <FactDetails key={entry.fact.id} {...entry} t={t} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function entryOf(
  fact: ShownFact,
  sources: ReadonlyMap<string, Source>,
  intervalOf: OptionsProps["intervalOf"],
  t: Translator,
): Entry {
  const rows = fact.statements.map((one) => sourceRow(fact, one, undefined, sources, t));
  const searched = [
    fact.question,
    fact.id,
    ...rows.flatMap(({ value, publisher, attribution }) => [value, publisher, attribution]),
    ...fact.statements.flatMap(({ summary, source }) => [summary, sources.get(source)?.title]),
  ]
    .join(" ")
    .toLocaleLowerCase();
  return { fact, rows, standing: standing(fact, intervalOf), searched };
}
