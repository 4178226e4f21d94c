/** Answers popup, side panel, options and first run. */
import type { Answers, FromSurface } from "../../model/messages";
import type { Context } from "./context";
import { lookOnce } from "./look-once";

export function answerSurface(
  message: FromSurface,
  context: Context,
): Promise<Answers[FromSurface["type"]]> {
  switch (message.type) {
    case "settings/change":
      return context.store.change(message.change);
    case "settings/restore":
      return context.store.restore(message.backup);
    case "tab/look-once":
      return lookOnce(message.tab, message.host, context);
  }
}
