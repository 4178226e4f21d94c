/**
 * The background: an event page or service worker that the browser starts for an event and may stop
 * at any moment. All listeners are added at once, as both browsers require, and none keeps state.
 */
import { browser } from "wxt/browser";
import type { Cleanup } from "../../model/ports";
import type { Settings } from "../../model/settings";
import { createLog } from "../log";
import { receiveGoodbyes } from "../messages/goodbye";
import { receiveMessages } from "../messages/receive";
import { watchSettings } from "../settings/storage";
import { createSettingsStore } from "../settings/store";
import { syncRegistration } from "../sites/registration";
import { forgetTab, recordBye } from "../tabs/records";
import { onAccessGiven, onAccessTaken, releaseAccess } from "./access";
import { runCommand } from "./commands";
import type { Context } from "./context";
import { onInstalled } from "./installed";
import { tellOpenPages, translateOpenPages, wakeOpenPages } from "./open-pages";
import { answerPage } from "./page-messages";
import { answerSurface } from "./surface-messages";

const SURROUNDINGS = { now: Date.now, languages: () => navigator.languages };

/** Starts the background. Returns the cleanup, which tests use to stop it as the browser would. */
export function startBackground({
  now,
  languages,
}: Pick<Context, "now" | "languages"> = SURROUNDINGS): Cleanup {
  const log = createLog("background");
  const context: Context = { store: createSettingsStore(now), log, now, languages };
  /** Runs what an event asks for; what fails is noted, since nobody waits for it. */
  const run = (task: Promise<unknown>) => {
    task.catch((cause: unknown) => log.error("an event could not be handled", cause));
  };

  return joinCleanups([
    receiveMessages(
      {
        page: (message, sender) => answerPage(message, sender, context),
        surface: (message) => answerSurface(message, context),
      },
      log,
    ),
    receiveGoodbyes((sender) => run(recordBye(sender))),
    watchSettings((after, before) => {
      run(applySettings(after.settings, before.settings, context));
    }),
    listen(browser.runtime.onInstalled, ({ reason }) => run(onInstalled(reason, context))),
    listen(browser.runtime.onStartup, () =>
      run(context.store.get().then((settings) => syncRegistration(settings))),
    ),
    listen(browser.tabs.onRemoved, (tab) => run(forgetTab(tab))),
    listen(browser.permissions.onAdded, ({ origins }) =>
      run(onAccessGiven(origins ?? [], context)),
    ),
    listen(browser.permissions.onRemoved, () => run(onAccessTaken(context))),
    // Firefox for Android has no commands.
    browser.commands
      ? listen(browser.commands.onCommand, (name, tab) => run(runCommand(name, tab?.id)))
      : () => undefined,
  ]);
}

/** What follows from changed settings, wherever and by whomever they were changed. */
async function applySettings(after: Settings, before: Settings, context: Context): Promise<void> {
  if (after.language !== before.language) await translateOpenPages(after, context);
  await tellOpenPages(after, context);
  if (JSON.stringify(after.sitesOn) !== JSON.stringify(before.sitesOn)) {
    await releaseAccess(before, after);
    await syncRegistration(after);
  }
  await wakeOpenPages(after, before, context);
}

interface Listenable<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

function listen<L>(event: Listenable<L>, listener: L): Cleanup {
  event.addListener(listener);
  return () => event.removeListener(listener);
}

function joinCleanups(cleanups: readonly Cleanup[]): Cleanup {
  return () => {
    for (const cleanup of cleanups) cleanup();
  };
}
