/** What a reader is told about a tab. */
import type { PageReport, TabState } from "../../model/report";
import { isPaused, type Settings } from "../../model/settings";
import { isSiteAdded, isSiteOff } from "../../model/sites";

/** Sites on which browsers let no extension work. */
const CLOSED_SITES: readonly string[] = [
  "chromewebstore.google.com",
  "chrome.google.com/webstore",
  "microsoftedge.microsoft.com/addons",
  "addons.mozilla.org",
  "support.mozilla.org",
  "accounts.firefox.com",
];

export interface TabFacts {
  /** `null` where the browser does not tell. */
  readonly url: string | null;
  readonly host: string | null;
  /** Whether a click on the toolbar button opened this surface: then the address of any page of the web is told. */
  readonly byAction: boolean;
  readonly isListed: boolean;
  readonly hasAccess: boolean;
  readonly reports: readonly PageReport[];
}

/** @param now milliseconds since the epoch */
export function tabStateOf(facts: TabFacts, settings: Settings, now: number): TabState {
  const { url, host, reports } = facts;
  const working = reports.filter((report) => report.state !== "off");
  if (working.some((report) => report.annotations.length > 0)) return busyOr("ready", working);
  if (working.length > 0) return busyOr("nothing", working);
  if (url === null) return facts.byAction ? "restricted" : "unknown-site";
  if (host === null || isClosed(url)) return "restricted";
  if (!settings.enabled) return "off";
  if (isSiteOff(host, settings)) return "site-off";
  if (!facts.isListed && !isSiteAdded(host, settings)) return "not-listed";
  if (isPaused(settings, now)) return "paused";
  return facts.hasAccess ? "nothing" : "no-access";
}

function busyOr(state: "ready" | "nothing", reports: readonly PageReport[]): TabState {
  return reports.some((report) => report.state === "scanning") ? "scanning" : state;
}

function isClosed(url: string): boolean {
  const place = url.replace(/^https?:\/\//, "");
  return CLOSED_SITES.some((site) => place === site || place.startsWith(`${site}/`));
}
