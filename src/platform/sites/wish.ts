/**
 * What the reader asked access for. The question of the browser may close the popup that asked, so
 * the wish is noted and the background fulfils it once access is given.
 */
import { browser } from "wxt/browser";
import { ALL_SITES, patternOf } from "./patterns";

const KEY = "access-wish";

/** The patterns that stand for a site or all sites. */
export function patternsFor(site: string | "all"): string[] {
  return [site === "all" ? ALL_SITES : patternOf(site)];
}

export function noteWish(site: string | "all"): Promise<void> {
  return browser.storage.session.set({ [KEY]: site });
}

export function dropWish(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** The site that was asked for, if these origins are what it needs; it is forgotten with that. */
export async function takeWish(origins: readonly string[]): Promise<string | "all" | null> {
  const { [KEY]: site } = await browser.storage.session.get<Record<string, unknown>>(KEY);
  if (typeof site !== "string") return null;
  if (!patternsFor(site).every((pattern) => origins.includes(pattern))) return null;
  await dropWish();
  return site;
}
