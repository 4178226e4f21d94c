import { signal } from "@preact/signals";
import { render } from "preact";
import type { Category } from "../../core/reference/model";
import type { Cleanup, Ports } from "../../model/ports";
import type { Translator } from "../i18n";
import { followTab, type LiveTab } from "../parts/live-tab";
import { problemText } from "../parts/problem-text";
import { type Explain, type ExplainingData, inEnglish, inWordsOf } from "./explain";
import { Panel } from "./Panel";

export interface PanelOptions {
  readonly root: HTMLElement;
  readonly ports: Ports;
  /** The tab, where it is followed already. */
  readonly live?: LiveTab;
  readonly categories: readonly Pick<Category, "id" | "title">[];
  readonly t: Translator;
  /** Loads what sentences in other languages than English are made of; without it they are in English. */
  readonly loadReference?: () => Promise<ExplainingData>;
  /** Puts a text on the clipboard; the browser's if not given. */
  readonly copy?: (text: string) => Promise<void>;
}

/** Shows the side panel and follows the active tab until the cleanup is called. */
export function mountPanel(options: PanelOptions): Cleanup {
  const { root, ports, categories, t, loadReference, copy } = options;
  const live = options.live ?? followTab({ ports, yield: () => {} });

  const explain = signal<Explain>(inEnglish(t));
  // Nothing that English needs; elsewhere the list is there before its sentences are.
  if (loadReference && !t.locale.startsWith("en")) {
    void loadReference().then((data) => {
      explain.value = inWordsOf(t, data);
    });
  }

  function App() {
    const [report, chosen] = [live.report.value, live.settings.value];
    if (!report || !chosen) return null;
    return (
      <Panel
        key={report.tab}
        report={report}
        settings={chosen}
        categories={categories}
        problem={problemText(live.problem.value, t)}
        actions={live.actions}
        explain={explain.value}
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
