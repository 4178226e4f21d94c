import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Translator } from "../i18n";
import { followTab } from "../parts/live-tab";
import { Panel } from "./Panel";

export interface PanelOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  /** The tab, where it was asked for before the language was loaded. */
  readonly first?: Promise<TabReport>;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  /** Puts a text on the clipboard; the browser's if not given. */
  readonly copy?: (text: string) => Promise<void>;
}

/** Shows the side panel and follows the active tab until the cleanup is called. */
export function mountPanel({ root, ports, first, categories, t, copy }: PanelOptions): Cleanup {
  const live = followTab({ ports, first, refused: t("popup_refused"), yield: () => {} });

  function App() {
    const [report, settings] = [live.report.value, live.settings.value];
    if (!report || !settings) return null;
    return (
      <Panel
        key={report.tab}
        report={report}
        settings={settings}
        categories={categories}
        problem={live.problem.value}
        actions={live.actions}
        copy={copy ?? ((text) => navigator.clipboard.writeText(text))}
        t={t}
      />
    );
  }

  render(<App />, root);
  return () => {
    live.stop();
    render(null, root);
  };
}
