/** What the extension itself says, asked from one of its own pages. */
import type { FromSurface } from "../../../src/model/messages";
import type { SettingsChange } from "../../../src/model/settings-change";
import type { Tab } from "./reader";

/** Sends a message to the background, as popup and options do. */
export function tell(surface: Tab, message: FromSurface): Promise<unknown> {
  return surface.evaluate((sent) => chrome?.runtime?.sendMessage(sent), message);
}

export function change(surface: Tab, change: SettingsChange): Promise<unknown> {
  return tell(surface, { type: "settings/change", change });
}

export interface Button {
  readonly text: string;
  readonly title: string;
}

/** What the toolbar button says about the tab with this address. */
export function button(surface: Tab, url: string): Promise<Button | null> {
  return surface.evaluate(async (wanted) => {
    const tab = (await chrome?.tabs?.query({}))?.find((candidate) => candidate.url === wanted);
    if (!chrome?.action || !tab) return null;
    const of = { tabId: tab.id };
    return {
      text: await chrome.action.getBadgeText(of),
      title: await chrome.action.getTitle(of),
    };
  }, url);
}
