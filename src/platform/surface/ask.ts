/** Messages from the extension's own pages to the background. */
import { browser } from "wxt/browser";
import type { AnswerTo, FromSurface } from "../../model/messages";

/**
 * Sends a message. A background that is stopped while it answers loses it; since every request can
 * be made twice without harm, it is made once more.
 */
export async function askBackground<M extends FromSurface>(message: M): Promise<AnswerTo<M>> {
  const first = await attempt(message);
  const answer = first ?? (await attempt(message));
  if (answer === null) throw new Error("The extension's background did not answer. Try again.");
  return answer;
}

async function attempt<M extends FromSurface>(message: M): Promise<AnswerTo<M> | null> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
