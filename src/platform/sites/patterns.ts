/** Match patterns of hosts, as manifest, permissions and script registration use them. */

export const ALL_SITES = "*://*/*";

/** Patterns for a host (as `normaliseHost` gives it) with its subdomains. */
export function patternOf(site: string): string {
  // An address in numbers has no subdomains, and patterns do not take it with an asterisk.
  const isNumeric = /^[\d.]+$/.test(site) || site.startsWith("[");
  return isNumeric ? `*://${site}/*` : `*://*.${site}/*`;
}

/** A pattern for the pages beside one address of the web; ports do not belong into patterns. */
export function patternOfPage(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The host that a pattern speaks of ("*.example.com" and "example.com" give the same), or `null` for all. */
export function hostOfPattern(pattern: string): string | null {
  const [, host = ""] = /^[^:]+:\/\/([^/]*)\//.exec(pattern) ?? [];
  const bare = host.replace(/^\*\./, "").replace(/^www\./, "");
  return bare === "" || bare === "*" ? null : bare;
}
