/** The way between the extension's own pages. */
import { browser } from "wxt/browser";
import type { Shortcut, SurfacePort } from "../../model/ports";
import { OPTIONS } from "../scripts";
import { listedHosts } from "../sites/listed";

const CHROMIUM_SHORTCUTS = "chrome://extensions/shortcuts";

/** What Firefox has beyond the API that both browsers share. */
interface FirefoxOnly {
  readonly sidebarAction?: { open(): Promise<void> };
  readonly commands?: { openShortcutSettings?(): Promise<void> };
}

export function createSurfacePort(): SurfacePort {
  const firefox: FirefoxOnly = browser as unknown as FirefoxOnly;
  // Known before the click: the panel opens only in the same turn.
  let window: number | undefined;
  browser.windows?.getCurrent().then(
    ({ id }) => {
      window = id;
    },
    () => undefined,
  );

  return {
    listedSites: listedHosts,
    async openOptions(hash = "") {
      const url = browser.runtime.getURL(OPTIONS) + (hash === "" ? "" : `#${hash}`);
      await browser.tabs.create({ url });
    },
    // Firefox for Android has none.
    hasSidePanel: firefox.sidebarAction !== undefined || browser.sidePanel !== undefined,
    async openSidePanel() {
      if (firefox.sidebarAction) return succeeds(firefox.sidebarAction.open());
      if (!browser.sidePanel || window === undefined) return false;
      return succeeds(browser.sidePanel.open({ windowId: window }));
    },
    async shortcuts() {
      const all = (await browser.commands?.getAll()) ?? [];
      return all.flatMap(({ name, shortcut }): Shortcut[] =>
        name ? [{ command: name, keys: shortcut ?? "" }] : [],
      );
    },
    async openShortcuts() {
      const open = firefox.commands?.openShortcutSettings;
      if (open) return succeeds(open());
      if (firefox.sidebarAction) return false;
      return succeeds(browser.tabs.create({ url: CHROMIUM_SHORTCUTS }));
    },
  };
}

async function succeeds(task: Promise<unknown>): Promise<boolean> {
  try {
    await task;
    return true;
  } catch {
    return false;
  }
}
