import type { Ports } from "../../model/ports";
import type { TabReport, TabReportItem } from "../../model/report";
import type { SettingsChange } from "../../model/settings-change";

/** What popup and side panel can do. All of it comes from the reader; failures are told in one sentence. */
export interface TabActions {
  readonly change: (change: SettingsChange) => void;
  /** Scrolls the page to a finding and opens its card. */
  readonly reveal: (item: TabReportItem) => void;
  readonly lookOnce: () => void;
  readonly allowSite: () => void;
  /** `null` where the browser has none. */
  readonly openSidePanel: (() => void) | null;
  readonly openOptions: () => void;
}

/** What went wrong: the browser refused, or a sentence of the extension. */
export type Problem =
  | { readonly kind: "refused" }
  | { readonly kind: "failed"; readonly text: string };

export function sentenceOf(cause: unknown): Problem {
  return { kind: "failed", text: cause instanceof Error ? cause.message : String(cause) };
}

export interface ActionContext {
  readonly ports: Ports;
  readonly report: () => TabReport | null;
  /** Tells the reader what went wrong. */
  readonly tell: (problem: Problem) => void;
  /** Gets out of the way, so that the page is seen: the popup closes, the side panel stays. */
  readonly yield: () => void;
}

export function createActions({ ports, report, tell, yield: leave }: ActionContext): TabActions {
  const attempt = (task: Promise<unknown>, after: () => void = () => {}) => {
    task.then(
      (done) => (done === false ? tell({ kind: "refused" }) : after()),
      (cause: unknown) => tell(sentenceOf(cause)),
    );
  };
  const withReport = (act: (now: TabReport) => void) => () => {
    const now = report();
    if (now) act(now);
  };
  return {
    change: (change) => attempt(ports.settings.change(change)),
    reveal: ({ id, frame }) =>
      withReport(({ tab }) =>
        attempt(ports.tab.command(tab, frame, { do: "reveal", id }), leave),
      )(),
    lookOnce: withReport((now) => attempt(ports.tab.lookOnce(now))),
    allowSite: withReport(({ host }) => host && attempt(ports.access.allow(host))),
    openSidePanel: ports.surface.hasSidePanel
      ? () => attempt(ports.surface.openSidePanel(), leave)
      : null,
    openOptions: () => attempt(ports.surface.openOptions(), leave),
  };
}
