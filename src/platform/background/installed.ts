/** What is done once, when the extension is installed or updated. */
import { type Browser, browser } from "wxt/browser";
import { FIRST_RUN } from "../scripts";
import { syncRegistration } from "../sites/registration";
import type { Context } from "./context";
import { wakeOpenPages } from "./open-pages";

/**
 * Opens the first-run page after installing; registers added sites again, which browsers forget with
 * an update; and looks at the pages that are already open, which also cleans up what a former
 * version left in them.
 */
export async function onInstalled(
  reason: `${Browser.runtime.OnInstalledReason}`,
  context: Context,
): Promise<void> {
  await keepFromPages(context);
  const settings = await context.store.get();
  await syncRegistration(settings);
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN) });
  if (reason === "install" || reason === "update") await wakeOpenPages(settings, null, context);
}

/**
 * Closes the settings to scripts in pages, where the browser can (Chromium): they get what
 * concerns their page by message. The browser remembers this.
 */
async function keepFromPages({ log }: Context): Promise<void> {
  try {
    await browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
  } catch (cause) {
    log.note("the browser does not close storage to content scripts", cause);
  }
}
