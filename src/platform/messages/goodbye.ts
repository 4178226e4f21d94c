/** Hears in the background when a document that ran the engine is left. */
import { type Browser, browser } from "wxt/browser";
import { BYE } from "../../model/messages";
import type { Cleanup } from "../../model/ports";
import { identifySender, type PageSender } from "./sender";

/** Calls back with the document that is left. Returns the cleanup. */
export function receiveGoodbyes(onBye: (sender: PageSender) => void): Cleanup {
  const listener = ({ name, sender }: Browser.runtime.Port) => {
    const page = sender ? identifySender(sender) : null;
    if (name === BYE && page?.kind === "page") onBye(page);
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}
