import { isSiteOff } from "../../model/sites";
import { Switch } from "../parts/Switch";
import type { PopupProps } from "./Popup";

type HeadProps = Pick<PopupProps, "report" | "settings" | "actions" | "t">;

/** The name, and the two switches above all others: everywhere, and on this site. */
export function Head({ report, settings, actions, t }: HeadProps) {
  const { host } = report;
  return (
    <header class="fa-head">
      <h1>{t("product")}</h1>
      <Switch on={settings.enabled} onChange={(on) => actions.change({ kind: "enabled", on })}>
        {t("popup_everywhere")}
      </Switch>
      {host && report.state !== "not-listed" ? (
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
