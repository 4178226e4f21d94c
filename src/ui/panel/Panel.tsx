import { useState } from "preact/hooks";
import type { VerdictId } from "../../core/annotation";
import type { Category } from "../../core/reference/model";
import { countOfVerdict } from "../../model/counts";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { Situation } from "../parts/Situation";
import type { TabActions } from "../parts/tab-actions";
import { VerdictFilter } from "../parts/VerdictFilter";
import { VERDICTS } from "../parts/verdict";
import { Export } from "./Export";
import type { Explain } from "./explain";
import { Findings } from "./Findings";
import { group, type Order, search } from "./grouping";
import { OrderChoice } from "./OrderChoice";

export interface PanelProps {
  readonly report: TabReport;
  readonly settings: Settings;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly problem: string | null;
  readonly actions: TabActions;
  readonly explain: Explain;
  readonly copy: (text: string) => Promise<void>;
  readonly t: Translator;
}

/** All findings of the page: searched, narrowed, ordered, walked through, taken along. */
export function Panel(props: PanelProps) {
  const { report, settings, categories, problem, actions, explain, copy, t } = props;
  const [order, setOrder] = useState<Order>("verdict");
  const [chosen, setChosen] = useState<VerdictId | null>(null);
  const [text, setText] = useState("");
  const { categoriesOff } = settings;
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, countOfVerdict(report.counts, verdict, categoriesOff)]),
  ) as Record<VerdictId, number>;
  const listed = search(
    report.annotations.filter(
      ({ category, verdict }) =>
        !categoriesOff.includes(category) && (chosen === null || verdict === chosen),
    ),
    text,
    explain,
  );
  return (
    <main class="fa-panel" aria-label={t("product")}>
      <h1 dir="auto">{report.title || t("product")}</h1>
      {problem ? (
        <p class="fa-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Situation report={report} settings={settings} actions={actions} t={t} />
      {report.annotations.length > 0 ? (
        <>
          <div class="fa-tools">
            <input
              type="search"
              class="fa-field"
              placeholder={t("panel_search")}
              aria-label={t("panel_search")}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <VerdictFilter counts={counts} chosen={chosen} onChoose={setChosen} t={t} />
            <OrderChoice order={order} onChoose={setOrder} t={t} />
          </div>
          <p class="fa-count" role="status">
            {listed.length > 0 ? t.count("panel_shown", listed.length) : t("panel_no_match")}
            {report.state === "scanning" ? ` · ${t("state_scanning")}` : null}
          </p>
          <Findings
            key={`${order} ${chosen} ${text}`}
            groups={group(listed, order, categories, t)}
            namedByHeading={order === "verdict"}
            settings={settings}
            explain={explain}
            onReveal={actions.reveal}
            t={t}
          />
          <Export report={report} items={listed} explain={explain} copy={copy} t={t} />
        </>
      ) : null}
    </main>
  );
}
