/** Keeps settings and permissions in step, whoever changes the one or the other. */
import { browser } from "wxt/browser";
import type { Settings } from "../../model/settings";
import { isListed } from "../sites/listed";
import { ALL_SITES, hostOfPattern, patternOf } from "../sites/patterns";
import { hasAccess } from "../sites/registration";
import { takeWish } from "../sites/wish";
import type { Context } from "./context";
import { wakeOpenPages } from "./open-pages";

/**
 * Access was given: if a reader asked for it in the extension, the sites are added; and pages to
 * which there was none before are looked at.
 */
export async function onAccessGiven(origins: readonly string[], context: Context): Promise<void> {
  const site = await takeWish(origins);
  if (site !== null && (site === "all" || !isListed(site))) {
    await context.store.change({ kind: "addSites", hosts: site === "all" ? site : [site] });
  }
  await wakeOpenPages(await context.store.get(), null, context);
}

/** Access was taken away, here or in the browser's own settings: the sites it was for are removed. */
export async function onAccessTaken(context: Context): Promise<void> {
  const { sitesOn } = await context.store.get();
  const lost = await withoutAccess(sitesOn);
  if (lost.length > 0) await context.store.change({ kind: "removeSites", hosts: lost });
}

async function withoutAccess(sites: Settings["sitesOn"]): Promise<readonly string[] | "all"> {
  if (sites === "all") return (await hasAccess(ALL_SITES)) ? [] : "all";
  const allowed = await Promise.all(sites.map((site) => hasAccess(patternOf(site))));
  return sites.filter((_, index) => !allowed[index]);
}

/** Gives back the access to sites that the reader took off the list. */
export async function releaseAccess(before: Settings, after: Settings): Promise<void> {
  const removed = removedPatterns(before.sitesOn, after.sitesOn);
  const held = await browser.permissions.getAll();
  const required: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const origins = removed.filter(
    (pattern) =>
      held.origins?.includes(pattern) &&
      !required.some((other) => hostOfPattern(other) === hostOfPattern(pattern)),
  );
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function removedPatterns(before: Settings["sitesOn"], after: Settings["sitesOn"]): string[] {
  if (after === "all") return [];
  if (before === "all") return [ALL_SITES];
  return before.filter((site) => !after.includes(site)).map(patternOf);
}
