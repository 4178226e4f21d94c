/** The tab that popup or side panel show, kept up to date. */
import { type Browser, browser } from "wxt/browser";
import type { Cleanup, TabPort } from "../../model/ports";
import type { TabReport } from "../../model/report";
import { FromPageSchema } from "../messages/schema";
import { identifySender } from "../messages/sender";
import { loadSettings, watchSettings } from "../settings/storage";
import { tabRecord } from "../tabs/records";
import { sendToFrame } from "../tabs/send";
import { askBackground } from "./ask";
import { gatherReport } from "./tab-report";

/** @param byAction whether a click on the toolbar button opened this surface (the popup) */
export function createTabPort(byAction: boolean): TabPort {
  const current = async (most?: number): Promise<TabReport> => {
    const [[tab], { settings }] = await Promise.all([
      browser.tabs.query({ active: true, currentWindow: true }),
      loadSettings(),
    ]);
    return gatherReport(tab ?? {}, { byAction, settings, now: Date.now(), most });
  };

  return {
    current,
    subscribe: (listener) => watchTab(() => current(), listener),
    async command(tab, frame, command) {
      const { frames } = await tabRecord(tab);
      const target = frames.find((record) => record.frame === frame);
      if (!target) return false;
      return (await sendToFrame(tab, target, { type: "to-page/command", command })) === true;
    },
    async lookOnce({ tab, host }) {
      return host === null ? false : askBackground({ type: "tab/look-once", tab, host });
    },
  };
}

/** Gathers the report anew on everything that may change it, one at a time. Returns the cleanup. */
function watchTab(
  gather: () => Promise<TabReport>,
  listener: (report: TabReport) => void,
): Cleanup {
  let isOpen = true;
  let isGathering = false;
  let isStale = false;
  let shown: number | null = null;

  const refresh = async () => {
    isStale = true;
    if (isGathering) return;
    isGathering = true;
    while (isStale && isOpen) {
      isStale = false;
      const report = await gather().catch(() => null);
      if (!report || !isOpen) continue;
      shown = report.tab;
      listener(report);
    }
    isGathering = false;
  };

  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const page = identifySender(sender);
    const isOfTab = page?.kind === "page" && (shown === null || page.tab === shown);
    if (isOfTab && FromPageSchema.safeParse(message).success) void refresh();
    return undefined;
  };
  const onUpdated = (tab: number) => {
    if (shown === null || tab === shown) void refresh();
  };
  const onActivated = () => void refresh();

  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  const stopSettings = watchSettings(onActivated);
  return () => {
    isOpen = false;
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
    stopSettings();
  };
}
