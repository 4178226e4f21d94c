/** Runs the extension's scripts in pages. */
import { browser } from "wxt/browser";
import type { Log } from "../log";
import { CARD, ENGINE, GATE } from "../scripts";

const FILES = { gate: GATE, engine: ENGINE, card: CARD } as const;

export type Part = keyof typeof FILES;

/** A document, a frame, or all frames of a tab that the browser gives access to. */
export interface Target {
  readonly tab: number;
  readonly frame?: number;
  readonly document?: string | null;
}

/**
 * Injects a part; each part takes care that a second time does no harm. False where the browser
 * refuses: no access, a tab that is gone, a page of the browser itself.
 */
export async function inject(part: Part, target: Target, log: Log): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: narrow(target),
      files: [FILES[part]],
      injectImmediately: true,
    });
    return true;
  } catch (cause) {
    log.note(`${part} was not injected`, cause);
    return false;
  }
}

/** By the document where its id is known, so that a frame that navigated meanwhile is left alone. */
function narrow({ tab, frame, document }: Target) {
  if (document) return { tabId: tab, documentIds: [document] };
  if (frame !== undefined) return { tabId: tab, frameIds: [frame] };
  return { tabId: tab, allFrames: true };
}
