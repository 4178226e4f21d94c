/** Messages to the scripts in pages. */
import { browser } from "wxt/browser";
import type { ToPage } from "../../model/messages";
import type { FrameRecord } from "./records";

/** Sends to one document; `undefined` where nobody listens. */
export async function sendToFrame(
  tab: number,
  { frame, document }: Pick<FrameRecord, "frame" | "document">,
  message: ToPage,
): Promise<unknown> {
  try {
    const options = document === null ? { frameId: frame } : { documentId: document };
    return (await browser.tabs.sendMessage(tab, message, options)) ?? null;
  } catch {
    return undefined;
  }
}
