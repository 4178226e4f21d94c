/**
 * The one place that writes settings. It runs in the background alone; everybody else sends it
 * changes, which it applies one after the other to what is stored at that moment.
 */
import { browser } from "wxt/browser";
import type { ChangeAnswer, ChangeError } from "../../model/messages";
import type { SetAside } from "../../model/ports";
import type { Settings } from "../../model/settings";
import { applyChange, type SettingsChange } from "../../model/settings-change";
import { createSerial } from "../serial";
import { type ReadSettings, readSettings } from "./read";
import { ASIDE_KEY, loadSetAside, loadSettings, SETTINGS_KEY } from "./storage";

export interface SettingsStore {
  /** The present settings. What is damaged is set aside and replaced by defaults. */
  get(): Promise<Settings>;
  change(change: SettingsChange): Promise<ChangeAnswer>;
  /** Replaces everything by a backup, if all of it can be read. */
  restore(backup: unknown): Promise<ChangeAnswer>;
}

/** @param now the clock, in milliseconds since the epoch */
export function createSettingsStore(now: () => number): SettingsStore {
  const serial = createSerial();

  /** Writes settings; what could not be read before is kept under its own key in the same write. */
  const write = async (settings: Settings, before: ReadSettings & { stored: unknown }) => {
    const items: Record<string, unknown> = { [SETTINGS_KEY]: settings };
    if (before.problems.length > 0) {
      const aside: SetAside = { at: now(), problems: before.problems, value: before.stored };
      items[ASIDE_KEY] = [...(await loadSetAside()), aside];
    }
    await browser.storage.local.set(items);
  };

  const repair = () =>
    serial(async () => {
      const before = await loadSettings();
      if (before.problems.length > 0) await write(before.settings, before);
    });

  const update = (make: (settings: Settings) => Settings): Promise<ChangeAnswer> =>
    serial(async () => {
      try {
        const before = await loadSettings();
        const settings = make(before.settings);
        if (before.problems.length > 0 || !isSame(settings, before.stored)) {
          await write(settings, before);
        }
        return { ok: true, settings };
      } catch (cause) {
        return failure(cause);
      }
    });

  return {
    async get() {
      const { settings, problems } = await loadSettings();
      // A full storage keeps the damaged value where it is: nothing is lost, and it is tried again.
      if (problems.length > 0) await repair().catch(() => undefined);
      return settings;
    },
    change: (change) => update((settings) => applyChange(settings, change)),
    restore(backup) {
      const { settings, problems } = readSettings(backup ?? null);
      if (problems.length === 0) return update(() => settings);
      const message = `The backup cannot be read. ${problems.join(". ")}.`;
      return Promise.resolve({ ok: false, code: "not-understood", message });
    },
  };
}

function isSame(settings: Settings, stored: unknown): boolean {
  return JSON.stringify(settings) === JSON.stringify(stored);
}

function failure(cause: unknown): ChangeAnswer {
  const text = cause instanceof Error ? cause.message : String(cause);
  const full = /quota|full|space/i.test(text);
  const code: ChangeError = full ? "storage-full" : "storage-failed";
  const message = full
    ? "The change was not saved: the browser's storage for this extension is full. Remove ignored claims or free disk space."
    : `The change was not saved: the browser's storage failed (${text}).`;
  return { ok: false, code, message };
}
