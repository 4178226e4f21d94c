import type { TabState } from "../../model/report";
import { isSiteOff } from "../../model/sites";
import { Switch } from "../parts/Switch";
import type { PopupProps } from "./Popup";

type HeadProps = Pick<PopupProps, "report" | "settings" | "actions" | "t">;

/** Pages on which there is nothing to switch off: they are not read anyway. */
const WITHOUT_SWITCH: ReadonlySet<TabState> = new Set([
  "not-listed",
  "no-access",
  "unknown-site",
  "pdf",
  "file",
  "restricted",
]);

/** The name, and the two switches above all others: at all, and on this site. */
export function Head({ report, settings, actions, t }: HeadProps) {
  const { host } = report;
  const isRead = !WITHOUT_SWITCH.has(report.onceInsteadOf ?? report.state);
  return (
    <header class="fa-head">
      <h1>{t("product")}</h1>
      <Switch on={settings.enabled} onChange={(on) => actions.change({ kind: "enabled", on })}>
        {t("popup_active")}
      </Switch>
      {host && isRead ? (
        <Switch
          on={settings.enabled && !isSiteOff(host, settings)}
          disabled={!settings.enabled}
          onChange={(on) => actions.change({ kind: "site", host, on })}
        >
          <bdi>{t("popup_here", { host })}</bdi>
        </Switch>
      ) : null}
    </header>
  );
}
