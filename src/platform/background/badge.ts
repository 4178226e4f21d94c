/** The count on the toolbar button: how many claims the page has, mentions left out. */
import { browser } from "wxt/browser";
import { addCounts, countClaims } from "../../model/counts";
import type { Settings } from "../../model/settings";
import type { Log } from "../log";
import type { TabRecord } from "../tabs/records";

/** White on this blue has a contrast of 7.6 to 1. */
const BACKGROUND = "#1d4f91";
const TEXT = "#ffffff";
const MOST = 999;

export interface Badge {
  readonly text: string;
  /** What a screen reader says of the button, and its tooltip. */
  readonly title: string;
}

/** What the button says about a tab. */
export function badgeOf(record: TabRecord, settings: Settings): Badge {
  const name = "Fact Annotator";
  const reading = record.frames.flatMap(({ summary }) =>
    summary && summary.state !== "off" ? [summary] : [],
  );
  if (reading.length === 0) return { text: "", title: name };
  const counts = addCounts(reading.map((summary) => summary.counts));
  const claims = countClaims(counts, settings.categoriesOff);
  if (claims === 0) return { text: "", title: `${name}: no claims on this page` };
  const text = claims > MOST ? `${MOST}+` : String(claims);
  return { text, title: `${name}: ${text} ${claims === 1 ? "claim" : "claims"} on this page` };
}

/** Shows it. The browser itself takes it away when the tab goes to another page. */
export async function showBadge(tab: number, badge: Badge, log: Log): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId: tab, text: badge.text });
    await action.setTitle({ tabId: tab, title: badge.title });
    if (badge.text === "") return;
    await action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND });
    await action.setBadgeTextColor({ tabId: tab, color: TEXT });
  } catch (cause) {
    log.note("the badge was not set", cause);
  }
}
