/** Answers the scripts in pages. */
import type { AnswerTo, FromPage } from "../../model/messages";
import type { Settings } from "../../model/settings";
import type { SettingsChange } from "../../model/settings-change";
import type { PageSender } from "../messages/sender";
import { CARD, ENGINE } from "../scripts";
import { recordHello, recordSummary, tabRecord } from "../tabs/records";
import { badgeOf, showBadge } from "./badge";
import { type Context, placeOf, settingsFor, wordsFor } from "./context";
import { inject } from "./inject";

/** The answer to each message; the record makes sure that none is missing. */
type Answering = {
  readonly [M in FromPage as M["type"]]: (
    message: M,
    sender: PageSender,
    context: Context,
  ) => Promise<AnswerTo<M>>;
};

const answers: Answering = {
  "page/gate-hit": async (_message, sender, context) => {
    const settings = await context.store.get();
    const { active, pausedUntil } = await settingsOf(sender, settings, context);
    if (!active) return { injected: false, retryAt: pausedUntil };
    const injected = await inject([wordsFor(settings, context), ENGINE], sender, context.log);
    return injected ? { injected } : { injected, retryAt: null };
  },
  "page/hello": async (_message, sender, context) => {
    await recordHello(sender);
    return settingsOf(sender, await context.store.get(), context);
  },
  "page/summary": async ({ summary }, sender, context) => {
    const record = await recordSummary(sender, summary);
    await showBadge(sender.tab, badgeOf(record, await context.store.get()), context.log);
    return undefined;
  },
  "page/load-card": (_message, sender, context) => inject([CARD], sender, context.log),
  "page/ignore-claim": async ({ fact, quote }, { topHost: host, isPrivate }, context) =>
    !isPrivate && change(context, { kind: "ignoreClaim", fact, quote, host, at: context.now() }),
  "page/restore-claim": ({ fact, quote }, { topHost: host }, context) =>
    change(context, { kind: "restoreClaim", fact, quote, host }),
  "page/ignore-fact": async ({ fact }, { isPrivate }, context) =>
    !isPrivate && change(context, { kind: "ignoreFact", fact, at: context.now() }),
  "page/restore-fact": ({ fact }, _sender, context) =>
    change(context, { kind: "restoreFact", fact }),
};

export function answerPage(
  message: FromPage,
  sender: PageSender,
  context: Context,
): Promise<unknown> {
  const answer = answers[message.type] as (
    message: FromPage,
    sender: PageSender,
    context: Context,
  ) => Promise<unknown>;
  return answer(message, sender, context);
}

async function settingsOf(sender: PageSender, settings: Settings, context: Context) {
  const place = placeOf(sender, await tabRecord(sender.tab));
  return settingsFor(place, settings, context.now());
}

async function change(context: Context, wanted: SettingsChange): Promise<boolean> {
  const answer = await context.store.change(wanted);
  return answer.ok;
}
