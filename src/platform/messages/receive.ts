/** Receives messages in the background: checks shape and sender, then calls the one handler. */
import { type Browser, browser } from "wxt/browser";
import type { FromPage, FromSurface } from "../../model/messages";
import type { Cleanup } from "../../model/ports";
import type { Log } from "../log";
import { FromPageSchema, FromSurfaceSchema } from "./schema";
import { identifySender, type PageSender } from "./sender";

export interface Handlers {
  /** Gives what `Answers` says for the message. */
  page(message: FromPage, sender: PageSender): Promise<unknown>;
  surface(message: FromSurface): Promise<unknown>;
}

/**
 * Starts receiving. A message that is malformed, or that its sender may not send, is not answered
 * and changes nothing. Returns the cleanup.
 */
export function receiveMessages(handlers: Handlers, log: Log): Cleanup {
  const listener = (
    message: unknown,
    rawSender: Browser.runtime.MessageSender,
    sendResponse?: (answer: unknown) => void,
  ) => {
    const answer = dispatch(message, rawSender, handlers, log);
    if (!answer) return undefined;
    const done = answer.catch((cause: unknown) => {
      log.error("a message could not be handled", cause);
      return null;
    });
    return respond(done, sendResponse);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Chromium takes an answer that comes later through the callback, and a listener that says so
 * by `true`; where there is no callback the promise itself is the answer.
 */
function respond(answer: Promise<unknown>, sendResponse?: (answer: unknown) => void) {
  if (!sendResponse) return answer;
  void answer.then(sendResponse);
  return true;
}

function dispatch(
  message: unknown,
  rawSender: Browser.runtime.MessageSender,
  handlers: Handlers,
  log: Log,
): Promise<unknown> | null {
  const sender = identifySender(rawSender);
  if (sender?.kind === "page") {
    const checked = FromPageSchema.safeParse(message);
    if (checked.success) return handlers.page(checked.data, sender);
  }
  if (sender?.kind === "surface") {
    const checked = FromSurfaceSchema.safeParse(message);
    if (checked.success) return handlers.surface(checked.data);
  }
  log.note("a message was refused", { message, sender });
  return null;
}
