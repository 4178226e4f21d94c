import type { Ports } from "../../model/ports";
import type { TabReport, TabReportItem } from "../../model/report";
import type { SettingsChange } from "../../model/settings-change";

/** What the popup can do. All of it comes from a press; failures are told in one sentence. */
export interface PopupActions {
  readonly change: (change: SettingsChange) => void;
  readonly reveal: (item: TabReportItem) => void;
  readonly lookOnce: () => void;
  readonly allowSite: () => void;
  readonly openSidePanel: () => void;
  readonly openOptions: () => void;
}

export interface ActionContext {
  readonly ports: Ports;
  readonly report: () => TabReport | null;
  /** Tells the reader what went wrong. */
  readonly tell: (sentence: string) => void;
  readonly refused: string;
  /** Closes the popup, so that the page is seen. */
  readonly close: () => void;
}

export function createActions({
  ports,
  report,
  tell,
  refused,
  close,
}: ActionContext): PopupActions {
  const attempt = (task: Promise<unknown>, after: () => void = () => {}) => {
    task.then(
      (done) => (done === false ? tell(refused) : after()),
      (cause: unknown) => tell(cause instanceof Error ? cause.message : String(cause)),
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
        attempt(ports.tab.command(tab, frame, { do: "reveal", id }), close),
      )(),
    lookOnce: withReport((now) => attempt(ports.tab.lookOnce(now))),
    allowSite: withReport(({ host }) => host && attempt(ports.access.allow(host))),
    openSidePanel: () => attempt(ports.surface.openSidePanel(), close),
    openOptions: () => attempt(ports.surface.openOptions(), close),
  };
}
