/** The engine's connection with the rest of the extension. */
import { type Browser, browser } from "wxt/browser";
import { BYE, type ToPage } from "../../model/messages";
import type { PageListener, PagePort } from "../../model/ports";
import type { PageReport, PageSummary } from "../../model/report";
import { isPageSettings, isToPage } from "./guards";
import { isAlive, send } from "./send";

/** Longer titles and addresses are cut, so that the background takes the summary. */
const LONGEST_TITLE = 1000;
const LONGEST_URL = 4000;

/**
 * Said in the document when an engine starts: an engine of a former version, whose extension is
 * gone, removes its traces before the new one reads the page. It tells a page nothing that the marks
 * do not, and does nothing to an engine that is alive.
 */
const STARTING = "fact-annotator-starting";

/** A report with at most so many entries of its list; the counts stay whole. */
function firstOf(report: PageReport, most: number | undefined): PageReport {
  return most === undefined
    ? report
    : { ...report, annotations: report.annotations.slice(0, most) };
}

/** The longest delay `setTimeout` takes; a longer pause is asked about again in between. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Connects a page's session. It says good-bye when the document is left and hello when it comes
 * back from the back/forward cache; it asks for the settings again when a pause ends; and it notices
 * when the extension was updated or removed, without polling: at every call, and when the reader
 * comes back to the page, and when the next version starts.
 */
export function connectPage(listener: PageListener): PagePort {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSummary: PageSummary | null = null;
  let isOpen = true;

  const close = () => {
    isOpen = false;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", checkAlive);
    document.removeEventListener(STARTING, checkAlive);
    for (const [event, handler] of windowEvents) window.removeEventListener(event, handler);
    // After the extension is gone there is nothing left to remove it from.
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  };

  const checkAlive = (): boolean => {
    if (!isOpen) return false;
    if (isAlive()) return true;
    close();
    listener.onGone();
    return false;
  };

  const ask: typeof send = async (message) => {
    if (!checkAlive()) return null;
    const answer = await send(message);
    checkAlive();
    return answer;
  };

  const settings: PagePort["settings"] = async () => {
    const answer = await ask({ type: "page/hello" });
    if (!isPageSettings(answer)) return null;
    waitForPauseEnd(answer.pausedUntil);
    return answer;
  };

  const refresh = async () => {
    const answer = await settings();
    if (answer && isOpen) listener.onSettings(answer);
  };

  const waitForPauseEnd = (until: number | null) => {
    clearTimeout(timer);
    if (until === null || !isOpen) return;
    timer = setTimeout(refresh, Math.min(Math.max(until - Date.now(), 1000), LONGEST_WAIT));
  };

  const reportPage = (summary: PageSummary) => {
    lastSummary = {
      ...summary,
      title: summary.title.slice(0, LONGEST_TITLE),
      url: summary.url.slice(0, LONGEST_URL),
    };
    void ask({ type: "page/summary", summary: lastSummary });
  };

  const obey = (message: ToPage): unknown => {
    switch (message.type) {
      case "to-page/get-report":
        return firstOf(listener.onReport(), message.most);
      case "to-page/command":
        return listener.onCommand(message.command);
      case "to-page/settings":
        waitForPauseEnd(message.settings.pausedUntil);
        listener.onSettings(message.settings);
        return true;
    }
  };

  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse?: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !isToPage(message)) return undefined;
    const answer = obey(message);
    if (!sendResponse) return Promise.resolve(answer);
    sendResponse(answer);
    return undefined;
  };

  const onPageHide = () => {
    if (isAlive()) browser.runtime.connect({ name: BYE }).disconnect();
  };
  const onPageShow = (event: Event) => {
    if (!(event instanceof PageTransitionEvent) || !event.persisted || !checkAlive()) return;
    void refresh().then(() => lastSummary && isOpen && reportPage(lastSummary));
  };
  const windowEvents: readonly (readonly [string, (event: Event) => void])[] = [
    ["pagehide", onPageHide],
    ["pageshow", onPageShow],
    ["focus", checkAlive],
  ];

  browser.runtime.onMessage.addListener(onMessage);
  document.dispatchEvent(new Event(STARTING));
  document.addEventListener(STARTING, checkAlive);
  document.addEventListener("visibilitychange", checkAlive);
  for (const [event, handler] of windowEvents) window.addEventListener(event, handler);

  return {
    isAlive: checkAlive,
    settings,
    reportPage,
    isPrivate: isAlive() && browser.extension?.inIncognitoContext === true,
    loadCard: async () => (await ask({ type: "page/load-card" })) === true,
    ignoreClaim: async (fact, quote) =>
      (await ask({ type: "page/ignore-claim", fact, quote })) === true,
    restoreClaim: async (fact, quote) =>
      (await ask({ type: "page/restore-claim", fact, quote })) === true,
    ignoreFact: async (fact) => (await ask({ type: "page/ignore-fact", fact })) === true,
    restoreFact: async (fact) => (await ask({ type: "page/restore-fact", fact })) === true,
    close,
  };
}
