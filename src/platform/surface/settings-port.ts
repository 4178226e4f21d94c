/** The settings for popup, side panel, options and first run. */
import { browser } from "wxt/browser";
import type { ChangeAnswer } from "../../model/messages";
import type { SettingsPort } from "../../model/ports";
import { ASIDE_KEY, loadSetAside, loadSettings, watchSettings } from "../settings/storage";
import { askBackground } from "./ask";

/** Reads go to storage directly; writes go to the background, which alone writes. */
export function createSettingsPort(): SettingsPort {
  return {
    get: async () => (await loadSettings()).settings,
    change: async (change) =>
      settingsOrThrow(await askBackground({ type: "settings/change", change })),
    restore: async (backup) =>
      settingsOrThrow(await askBackground({ type: "settings/restore", backup })),
    subscribe: (listener) => watchSettings(({ settings }) => listener(settings)),
    problems: loadSetAside,
    forgetProblems: () => browser.storage.local.remove(ASIDE_KEY),
  };
}

function settingsOrThrow(answer: ChangeAnswer) {
  if (answer.ok) return answer.settings;
  throw new Error(answer.message);
}
