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
  /** Host of the page that the reader asked for one look at, or `null`. */
  readonly onceOn: string | null;
}

/** @param now milliseconds since the epoch */
export function tabStateOf(facts: TabFacts, settings: Settings, now: number): TabState {
  const working = facts.reports.filter((report) => report.state !== "off");
  if (working.some((report) => report.annotations.length > 0)) return busyOr("ready", working);
  if (working.length > 0) return busyOr("nothing", working);
  return stateAtRest(facts, settings, now);
}

/** What would hold if the reader had not asked for one look; `null` where that changes nothing. */
export function onceInsteadOf(facts: TabFacts, settings: Settings, now: number): TabState | null {
  if (facts.onceOn === null || facts.onceOn !== facts.host) return null;
  const state = stateAtRest(facts, settings, now);
  return state === "nothing" ? null : state;
}

/** Why a page is not read; `nothing` where it would be. */
function stateAtRest(facts: TabFacts, settings: Settings, now: number): TabState {
  const { url, host } = facts;
  if (url === null) return facts.byAction ? "restricted" : "unknown-site";
  if (url.startsWith("file:")) return "file";
  if (host === null || isClosed(url)) return "restricted";
  if (isPdf(url)) return "pdf";
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

/** By its name: what type a document is of, browsers do not tell. */
function isPdf(url: string): boolean {
  return /\.pdf$/i.test(new URL(url).pathname);
}
