import { type ReadonlySignal, signal } from "@preact/signals";
import { countOfCategory } from "../../model/counts";
import type { Cleanup, Ports } from "../../model/ports";
import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import { createActions, type Problem, sentenceOf, type TabActions } from "./tab-actions";

/** A tab and the settings as signals, kept up to date, with what can be done about them. */
export interface LiveTab {
  readonly report: ReadonlySignal<TabReport | null>;
  readonly settings: ReadonlySignal<Settings | null>;
  /** What went wrong last; a later success clears it. */
  readonly problem: ReadonlySignal<Problem | null>;
  readonly actions: TabActions;
  readonly stop: Cleanup;
}

export interface LiveTabOptions {
  readonly ports: Ports;
  /** The settings, where they were asked for before. */
  readonly settings?: Promise<Settings> | undefined;
  /** As many findings as are enough to begin with: the others are asked for once these are shown. */
  readonly most?: number | undefined;
  readonly yield: () => void;
}

/** As many findings as the first look at a list can show. */
export const FIRST_LOOK = 60;

/** Follows the tab from now on: it is called before anything else is loaded, so that nothing is missed. */
export function followTab(options: LiveTabOptions): LiveTab {
  const { ports, most, yield: leave } = options;
  const report = signal<TabReport | null>(null);
  const settings = signal<Settings | null>(null);
  const problem = signal<Problem | null>(null);
  let isTold = false;
  const show = (next: TabReport) => {
    isTold = true;
    report.value = next;
  };
  const set = (next: Settings) => {
    settings.value = next;
    problem.value = null;
  };
  const tell = (next: Problem) => {
    problem.value = next;
  };
  const actions = createActions({ ports, report: () => report.value, tell, yield: leave });
  const cleanups = [ports.tab.subscribe(show), ports.settings.subscribe(set)];
  const begin = async () => {
    const first = await ports.tab.current(most);
    // What came meanwhile is newer.
    if (isTold) return;
    show(first);
    if (most === undefined || isWhole(first)) return;
    isTold = false;
    const whole = await ports.tab.current();
    if (!isTold) show(whole);
  };
  const failed = (cause: unknown) => tell(sentenceOf(cause));
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
