/** Carries changes of the settings to the pages that are open. */
import { browser } from "wxt/browser";
import type { Settings } from "../../model/settings";
import { normaliseHost } from "../../model/sites";
import { GATE } from "../scripts";
import { isListed } from "../sites/listed";
import { dropFrame, type TabRecord, tabRecords } from "../tabs/records";
import { sendToFrame } from "../tabs/send";
import { activityOf } from "./activity";
import { badgeOf, showBadge } from "./badge";
import { type Context, placeOf, settingsFor, wordsFor } from "./context";
import { inject } from "./inject";

/** Tells every document that runs the engine its settings, and sets the badges anew. */
export async function tellOpenPages(settings: Settings, context: Context): Promise<void> {
  const records = await tabRecords();
  await Promise.all([...records].map(([tab, record]) => tellTab(tab, record, settings, context)));
}

/** Brings the words of another language to every document that runs the engine. */
export async function translateOpenPages(settings: Settings, context: Context): Promise<void> {
  const words = wordsFor(settings, context);
  const records = await tabRecords();
  const targets = [...records].flatMap(([tab, { frames }]) =>
    frames.map(({ frame, document }) => ({ tab, frame, document })),
  );
  await Promise.all(targets.map((target) => inject([words], target, context.log)));
}

/** Tells one tab's documents their settings. */
export async function tellTab(
  tab: number,
  record: TabRecord,
  settings: Settings,
  context: Context,
): Promise<void> {
  await showBadge(tab, badgeOf(record, settings), context.log);
  await Promise.all(
    record.frames.map(async (frame) => {
      const heard = await sendToFrame(tab, frame, {
        type: "to-page/settings",
        settings: settingsFor(placeOf(frame, record), settings, context.now()),
      });
      if (heard === undefined) await dropFrame(tab, frame);
    }),
  );
}

/** Looks again at open pages on which the annotator was off before and is on now. */
export async function wakeOpenPages(
  settings: Settings,
  before: Settings | null,
  context: Context,
): Promise<void> {
  const isOn = (host: string, at: Settings) =>
    activityOf({ host, topHost: host, once: false }, at, isListed, context.now()).active;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // The address is told only of tabs that the extension has access to.
      const host = url?.startsWith("http") ? normaliseHost(url) : null;
      if (id === undefined || host === null) return;
      if (!isOn(host, settings) || (before && isOn(host, before))) return;
      await inject([GATE], { tab: id }, context.log);
    }),
  );
}
