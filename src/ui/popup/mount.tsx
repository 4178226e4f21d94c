import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { Translator } from "../i18n";
import { followTab, type LiveTab } from "../parts/live-tab";
import { problemText } from "../parts/problem-text";
import { Popup } from "./Popup";

export interface PopupOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  /** The tab, where it is followed already. */
  readonly live?: LiveTab;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  readonly close: () => void;
}

/** Shows the popup and keeps it up to date until the cleanup is called. */
export function mountPopup(options: PopupOptions): Cleanup {
  const { root, ports, categories, t, close } = options;
  const live = options.live ?? followTab({ ports, yield: close });

  function App() {
    const [report, chosen] = [live.report.value, live.settings.value];
    if (!report || !chosen) return null;
    return (
      <Popup
        report={report}
        settings={chosen}
        categories={categories}
        problem={problemText(live.problem.value, t)}
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
