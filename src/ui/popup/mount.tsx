import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Translator } from "../i18n";
import { followTab } from "../parts/live-tab";
import { Popup } from "./Popup";

export interface PopupOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  /** The tab, where it was asked for before the language was loaded. */
  readonly first?: Promise<TabReport>;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  readonly close: () => void;
}

/** Shows the popup and keeps it up to date until the cleanup is called. */
export function mountPopup({ root, ports, first, categories, t, close }: PopupOptions): Cleanup {
  const live = followTab({ ports, first, refused: t("popup_refused"), yield: close });

  function App() {
    const [report, settings] = [live.report.value, live.settings.value];
    if (!report || !settings) return null;
    return (
      <Popup
        report={report}
        settings={settings}
        categories={categories}
        problem={live.problem.value}
        actions={live.actions}
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
