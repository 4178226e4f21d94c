import { signal } from "@preact/signals";
import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { createActions } from "./actions";
import { Popup } from "./Popup";

export interface PopupOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  readonly close: () => void;
}

/** Shows the popup and keeps it up to date until the cleanup is called. */
export function mountPopup({ root, ports, categories, t, close }: PopupOptions): Cleanup {
  const report = signal<TabReport | null>(null);
  const settings = signal<Settings | null>(null);
  const problem = signal<string | null>(null);
  const actions = createActions({
    ports,
    report: () => report.value,
    tell: (sentence) => {
      problem.value = sentence;
    },
    refused: t("popup_refused"),
    close,
  });

  function App() {
    if (!report.value || !settings.value) return null;
    return (
      <Popup
        report={report.value}
        settings={settings.value}
        categories={categories}
        problem={problem.value}
        actions={actions}
        t={t}
      />
    );
  }

  const show = (next: TabReport) => {
    report.value = next;
  };
  const set = (next: Settings) => {
    settings.value = next;
    problem.value = null;
  };
  const cleanups = [ports.tab.subscribe(show), ports.settings.subscribe(set)];
  void ports.tab.current().then(show);
  void ports.settings.get().then(set);
  render(<App />, root);
  return () => {
    for (const cleanup of cleanups) cleanup();
    render(null, root);
  };
}
