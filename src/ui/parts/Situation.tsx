import type { TabReport, TabState } from "../../model/report";
import type { Settings } from "../../model/settings";
import type { Translator } from "../i18n";
import { stateSentence } from "./state-sentence";
import type { TabActions } from "./tab-actions";

export interface SituationProps {
  readonly report: TabReport;
  readonly settings: Settings;
  readonly actions: TabActions;
  readonly t: Translator;
}

/** Why there is nothing to show, in one sentence, and what can be done about it. */
export function Situation({ report, settings, actions, t }: SituationProps) {
  const sentence = stateSentence(report, settings, t);
  if (sentence === null) return null;
  const props = { report, settings, actions, t };
  const offers =
    report.onceInsteadOf && report.state === "ready"
      ? lastingOffersOf(report.onceInsteadOf, props)
      : offersOf(report.state, props);
  return (
    <section class="fa-situation">
      <p role="status">{sentence}</p>
      {offers.length > 0 ? (
        <div class="fa-actions">
          {offers.map(({ label, act }, index) => (
            <button
              key={label}
              type="button"
              class={index === 0 ? "fa-button fa-primary" : "fa-button"}
              onClick={act}
            >
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** What can be done about a page that is not read, the likeliest wish first. */
function offersOf(state: TabState, props: SituationProps): readonly Offer[] {
  const { actions, t } = props;
  const look = { label: t("popup_look_once"), act: actions.lookOnce };
  const lasting = lastingOffersOf(state, props);
  switch (state) {
    case "not-listed":
    case "unknown-site":
      return [look, ...lasting];
    case "paused":
    case "site-off":
    case "no-access":
      return [...lasting, look];
    default:
      return lasting;
  }
}

/** What makes the site be read from now on. */
function lastingOffersOf(
  state: TabState,
  { report, actions, t }: SituationProps,
): readonly Offer[] {
  const { change, allowSite } = actions;
  const { host } = report;
  switch (state) {
    case "off":
      return [{ label: t("popup_switch_on"), act: () => change({ kind: "enabled", on: true }) }];
    case "paused":
      return [{ label: t("popup_resume"), act: () => change({ kind: "pause", until: null }) }];
    case "site-off":
      if (!host) return [];
      return [
        { label: t("popup_switch_on_here"), act: () => change({ kind: "site", host, on: true }) },
      ];
    case "not-listed":
      return [{ label: t("popup_always"), act: allowSite }];
    case "no-access":
      return [{ label: t("popup_allow"), act: allowSite }];
    default:
      return [];
  }
}
