import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { followTab } from "../parts/live-tab";
import { Popup } from "./Popup";

export interface PopupOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  /** The tab, where it was asked for before the language was loaded. */
  readonly first?: Promise<TabReport>;
  /** The settings, likewise. */
  readonly settings?: Promise<Settings>;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  readonly close: () => void;
}

/** Shows the popup and keeps it up to date until the cleanup is called. */
export function mountPopup(options: PopupOptions): Cleanup {
  const { root, ports, first, settings, categories, t, close } = options;
  const live = followTab({ ports, first, settings, refused: t("popup_refused"), yield: close });

  function App() {
    const [report, chosen] = [live.report.value, live.settings.value];
    if (!report || !chosen) return null;
    return (
      <Popup
        report={report}
        settings={chosen}
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
