/** The reader's sites as a text file: one a line; a leading "-" switches a site off. */
import type { Settings } from "../../model/settings";
import { normaliseHost } from "../../model/sites";

export interface SiteList {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** A line that names no site, counted from 1. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

export function writeSiteList({
  sitesOn,
  sitesOff,
}: Pick<Settings, "sitesOn" | "sitesOff">): string {
  const on = sitesOn === "all" ? [] : sitesOn;
  return [...on, ...sitesOff.map((host) => `-${host}`)].map((line) => `${line}\n`).join("");
}

/** Reads a list; empty lines and lines that start with "#" are skipped. */
export function readSiteList(text: string): SiteList | BadLine {
  const on: string[] = [];
  const off: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const host = normaliseHost(line.replace(/^-\s*/, ""));
    if (host === null || !host.includes(".")) return { line: index + 1, text: line };
    (line.startsWith("-") ? off : on).push(host);
  }
  return { on, off };
}
