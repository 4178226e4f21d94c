/** Asks the reader for access to sites, and gives it back. */
import { browser } from "wxt/browser";
import type { AccessPort, SettingsPort } from "../../model/ports";
import { isListed } from "../sites/listed";
import { dropWish, noteWish, patternsFor } from "../sites/wish";

export function createAccessPort(settings: SettingsPort): AccessPort {
  return {
    async allow(site) {
      // Firefox wants the question in the same turn as the click: nothing is awaited before it.
      const noted = noteWish(site);
      const given = await browser.permissions.request({ origins: patternsFor(site) });
      await noted;
      await dropWish();
      if (!given) return false;
      const isKnown = site !== "all" && isListed(site);
      if (!isKnown) {
        await settings.change({ kind: "addSites", hosts: site === "all" ? site : [site] });
      }
      return true;
    },
    async remove(site) {
      await settings.change({ kind: "removeSites", hosts: site === "all" ? site : [site] });
    },
  };
}
