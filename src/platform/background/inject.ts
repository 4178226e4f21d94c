/** Runs the extension's scripts in pages. */
import { browser } from "wxt/browser";
import type { Log } from "../log";
import type { ScriptPath } from "../scripts";

/** A document, a frame, or all frames of a tab that the browser gives access to. */
export interface Target {
  readonly tab: number;
  readonly frame?: number;
  readonly document?: string | null;
}

/**
 * Runs scripts in their order; each of them takes care that a second time does no harm. False where the browser
 * refuses: no access, a tab that is gone, a page of the browser itself. Of a whole tab the page
 * itself counts: frames alone may be open to us where it is not.
 */
export async function inject(
  files: readonly ScriptPath[],
  target: Target,
  log: Log,
): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({
      target: narrow(target),
      files: [...files],
      injectImmediately: true,
    });
    const isPart = target.frame !== undefined || Boolean(target.document);
    return isPart || results.some(({ frameId }) => frameId === 0);
  } catch (cause) {
    log.note(`${files} did not run`, cause);
    return false;
  }
}

/** By the document where its id is known, so that a frame that navigated meanwhile is left alone. */
function narrow({ tab, frame, document }: Target) {
  if (document) return { tabId: tab, documentIds: [document] };
  if (frame !== undefined) return { tabId: tab, frameIds: [frame] };
  return { tabId: tab, allFrames: true };
}
