import { isPaused } from "../../model/settings";
import type { PopupProps } from "./Popup";

type FootProps = Pick<PopupProps, "settings" | "actions" | "t">;

const HOUR = 3_600_000;

/** The pause, and the ways to the other surfaces. */
export function Foot({ settings, actions, t }: FootProps) {
  const pause = () => actions.change({ kind: "pause", until: Date.now() + HOUR });
  return (
    <footer class="fa-popup-foot">
      {settings.enabled && !isPaused(settings, Date.now()) ? (
        <button type="button" class="fa-link" onClick={pause}>
          {t("popup_off_hour")}
        </button>
      ) : null}
      {actions.openSidePanel ? (
        <button type="button" class="fa-link" onClick={actions.openSidePanel}>
          {t("popup_side_panel")}
        </button>
      ) : null}
      <button type="button" class="fa-link" onClick={actions.openOptions}>
        {t("popup_options")}
      </button>
    </footer>
  );
}
