import type { Category } from "../../core/reference/model";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { Situation } from "../parts/Situation";
import type { TabActions } from "../parts/tab-actions";
import { Findings } from "./Findings";
import { Foot } from "./Foot";
import { Head } from "./Head";

export interface PopupProps {
  readonly report: TabReport;
  readonly settings: Settings;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  /** What went wrong last, or `null`. */
  readonly problem: string | null;
  readonly actions: TabActions;
  readonly t: Translator;
}

/** The page at a glance: what was found, by verdict and by category, and what can be switched. */
export function Popup({ report, settings, categories, problem, actions, t }: PopupProps) {
  return (
    <main class="fa-popup" aria-label={t("product")}>
      <Head report={report} settings={settings} actions={actions} t={t} />
      {problem ? (
        <p class="fa-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Situation report={report} settings={settings} actions={actions} t={t} />
      {report.annotations.length > 0 ? (
        <Findings
          report={report}
          settings={settings}
          categories={categories}
          actions={actions}
          t={t}
        />
      ) : null}
      <Foot settings={settings} actions={actions} t={t} />
    </main>
  );
}
