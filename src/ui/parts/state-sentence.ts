import type { TabReport } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";

/** One sentence about a page that shows no findings; `null` where there are findings to show. */
export function stateSentence(
  report: Pick<TabReport, "state" | "host" | "annotations" | "onceInsteadOf">,
  settings: Pick<Settings, "pausedUntil">,
  t: Translator,
): string | null {
  const host = report.host ?? "";
  switch (report.state) {
    case "ready":
      return report.onceInsteadOf ? t("state_once") : null;
    case "scanning":
      // What is found so far is shown, and says itself that there may be more.
      return report.annotations.length > 0 ? null : t("state_scanning");
    case "nothing":
      return t("state_nothing");
    case "off":
      return t("state_off");
    case "paused":
      return t("state_paused", { time: clock(settings.pausedUntil ?? 0, t) });
    case "site-off":
      return t("state_site_off", { host });
    case "not-listed":
      return t("state_not_listed", { host });
    case "no-access":
      return t("state_no_access", { host });
    case "unknown-site":
      return t("state_unknown_site");
    case "pdf":
      return t("state_pdf");
    case "file":
      return t("state_file");
    case "restricted":
      return t("state_restricted");
  }
}

function clock(moment: number, t: Translator): string {
  return new Intl.DateTimeFormat(t.locale, { timeStyle: "short" }).format(moment);
}
