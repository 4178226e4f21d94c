import { type ReadonlySignal, signal } from "@preact/signals";
import { countOfCategory } from "../../model/counts";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import { createActions, type TabActions } from "./tab-actions";

/** A tab and the settings as signals, kept up to date, with what can be done about them. */
export interface LiveTab {
  readonly report: ReadonlySignal<TabReport | null>;
  readonly settings: ReadonlySignal<Settings | null>;
  /** What went wrong last; a later success clears it. */
  readonly problem: ReadonlySignal<string | null>;
  readonly actions: TabActions;
  readonly stop: Cleanup;
}

export interface LiveTabOptions {
  readonly ports: Ports;
  /** The tab, where it was asked for before; else it is asked for now. */
  readonly first?: Promise<TabReport> | undefined;
  /** The settings, where they were asked for before. */
  readonly settings?: Promise<Settings> | undefined;
  readonly refused: string;
  readonly yield: () => void;
}

/** As many annotations as the first look at a list can show. */
export const FIRST_LOOK = 60;

/**
 * Follows the tab. What was asked for before may have been asked for `FIRST_LOOK` annotations
 * only: then the rest is asked for once that is shown.
 */
export function followTab(options: LiveTabOptions): LiveTab {
  const { ports, first, refused, yield: leave } = options;
  const report = signal<TabReport | null>(null);
  const settings = signal<Settings | null>(null);
  const problem = signal<string | null>(null);
  const show = (next: TabReport) => {
    report.value = next;
  };
  const set = (next: Settings) => {
    settings.value = next;
    problem.value = null;
  };
  const tell = (sentence: string) => {
    problem.value = sentence;
  };
  const actions = createActions({
    ports,
    report: () => report.value,
    tell,
    refused,
    yield: leave,
  });
  const cleanups = [ports.tab.subscribe(show), ports.settings.subscribe(set)];
  const failed = (cause: unknown) => tell(cause instanceof Error ? cause.message : String(cause));
  const begin = async () => {
    show(await (first ?? ports.tab.current()));
    if (first && report.value && !isWhole(report.value)) show(await ports.tab.current());
  };
  begin().catch(failed);
  (options.settings ?? ports.settings.get()).then(set, failed);
  const stop = () => {
    for (const cleanup of cleanups) cleanup();
  };
  return { report, settings, problem, actions, stop };
}

/** Whether the list has all that was counted. */
function isWhole({ counts, annotations }: TabReport): boolean {
  const all = Object.keys(counts).reduce((sum, id) => sum + countOfCategory(counts, id), 0);
  return annotations.length >= all;
}
