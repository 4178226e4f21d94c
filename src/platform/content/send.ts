/** Messages from a page's script to the background. Small: it is part of the gate. */
import { browser } from "wxt/browser";
import type { AnswerTo, FromPage } from "../../model/messages";

/** False once the extension was updated, reloaded, switched off or removed under the page. */
export function isAlive(): boolean {
  try {
    return Boolean(browser?.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends a message; `null` where there is nobody to answer or the message was refused. Never rejects. */
export async function send<M extends FromPage>(message: M): Promise<AnswerTo<M> | null> {
  try {
    return isAlive() ? ((await browser.runtime.sendMessage(message)) ?? null) : null;
  } catch {
    return null;
  }
}
