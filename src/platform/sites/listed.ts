/** The reviewed sites: those whose pages the manifest gives the gate to. */
import { browser } from "wxt/browser";
import { isHostOf } from "../../model/sites";
import { hostOfPattern } from "./patterns";

/** The manifest's patterns. */
export function listedPatterns(): readonly string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []);
}

/** The reviewed hosts, sorted. */
export function listedHosts(): readonly string[] {
  const hosts = listedPatterns().map(hostOfPattern);
  return [...new Set(hosts.filter((host) => host !== null))].sort();
}

export function isListed(host: string): boolean {
  return listedPatterns().some((pattern) => {
    const site = hostOfPattern(pattern);
    return site !== null && isHostOf(site, host);
  });
}
