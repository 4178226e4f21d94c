/** The places in `storage.local`, read from any of the extension's own contexts. */
import { browser } from "wxt/browser";
import type { SetAside } from "../../model/ports";
import { type ReadSettings, readSettings } from "./read";
import { isTable } from "./table";

export const SETTINGS_KEY = "settings";
/** Where stored settings that could not be read are kept, as a list of `SetAside`. */
export const ASIDE_KEY = "settings-set-aside";

export async function loadSettings(): Promise<ReadSettings & { readonly stored: unknown }> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return { ...readSettings(stored), stored };
}

/** What was set aside, oldest first. */
export async function loadSetAside(): Promise<readonly SetAside[]> {
  const { [ASIDE_KEY]: stored } = await browser.storage.local.get(ASIDE_KEY);
  if (stored === undefined) return [];
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return list.map((entry) => (isSetAside(entry) ? entry : { at: 0, problems: [], value: entry }));
}

function isSetAside(entry: unknown): entry is SetAside {
  return (
    isTable(entry) &&
    typeof entry.at === "number" &&
    Array.isArray(entry.problems) &&
    entry.problems.every((problem) => typeof problem === "string") &&
    Object.hasOwn(entry, "value")
  );
}

/** Calls back with the settings after every change in storage. Returns the cleanup. */
export function watchSettings(
  onChange: (now: ReadSettings, before: ReadSettings) => void,
): () => void {
  const listener = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ) => {
    const change = changes[SETTINGS_KEY];
    if (area !== "local" || !change) return;
    // A value that is gone is `null` in some engines and undefined in others.
    onChange(
      readSettings(change.newValue ?? undefined),
      readSettings(change.oldValue ?? undefined),
    );
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
