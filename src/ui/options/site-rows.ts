import type { Settings } from "../../model/settings";

export interface SiteRowData {
  readonly host: string;
  /** On the reviewed list, added by the reader, or neither (only switched off). */
  readonly kind: "listed" | "added" | "other";
  readonly on: boolean;
}

/** The reader's own sites first, then the reviewed ones, each in the order of the alphabet. */
export function siteRows(
  { sitesOn, sitesOff }: Pick<Settings, "sitesOn" | "sitesOff">,
  listed: readonly string[],
  text: string,
): readonly SiteRowData[] {
  const added = sitesOn === "all" ? [] : sitesOn;
  const others = sitesOff.filter((host) => !added.includes(host) && !listed.includes(host));
  const row = (kind: SiteRowData["kind"]) => (host: string) => ({
    host,
    kind,
    on: !sitesOff.includes(host),
  });
  const wanted = text.trim().toLowerCase();
  return [
    ...[...added].sort().map(row("added")),
    ...[...others].sort().map(row("other")),
    ...listed.filter((host) => !added.includes(host)).map(row("listed")),
  ].filter(({ host }) => host.includes(wanted));
}
