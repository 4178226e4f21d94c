/** Hosts as the settings name them, and which of them are active. */
import { isPaused, type Settings } from "./settings";

/**
 * The host of an address or of what a reader types ("https://www.Example.com/a", "example.com"),
 * in lower case, without a leading "www."; `null` where there is none or it is not of the web.
 */
export function normaliseHost(input: string): string | null {
  const text = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const host = url.hostname.replace(/\.$/, "").replace(/^www\./, "");
  return /^[a-z0-9[]/.test(host) ? host : null;
}

/** Whether `host` is `site` or one of its subdomains. */
export function isHostOf(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether the reader has switched this site off. */
export function isSiteOff(host: string, settings: Pick<Settings, "sitesOff">): boolean {
  return settings.sitesOff.some((site) => isHostOf(site, host));
}

/** Whether the reader has added this site (or all sites) to the reviewed list. */
export function isSiteAdded(host: string, settings: Pick<Settings, "sitesOn">): boolean {
  return settings.sitesOn === "all" || settings.sitesOn.some((site) => isHostOf(site, host));
}

/**
 * Whether the settings allow annotating on this host at this moment (milliseconds since the
 * epoch). Whether the host is on the reviewed list or was added is not asked here: see
 * `isSiteAdded` and the manifest.
 */
export function isActiveOn(host: string, settings: Settings, now: number): boolean {
  return settings.enabled && !isPaused(settings, now) && !isSiteOff(host, settings);
}
