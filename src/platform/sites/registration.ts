/** Gives the gate to the sites the reader added, also after the browser's next start. */
import { browser } from "wxt/browser";
import type { Settings } from "../../model/settings";
import { GATE } from "../scripts";
import { createSerial } from "../serial";
import { listedPatterns } from "./listed";
import { ALL_SITES, patternOf } from "./patterns";

const SCRIPT_ID = "added-sites";
const serial = createSerial();

/**
 * Makes the registered scripts what the settings say, as far as the browser allows it. May be
 * called at any time and any number of times.
 */
export function syncRegistration(settings: Pick<Settings, "sitesOn">): Promise<void> {
  return serial(async () => {
    const wanted = await permittedPatterns(settings);
    const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (isSameSet(present?.matches ?? [], wanted)) return;
    if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (wanted.length === 0) return;
    const listed = listedPatterns();
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        js: [GATE],
        matches: wanted,
        // The manifest already gives these the gate.
        ...(listed.length > 0 ? { excludeMatches: [...listed] } : {}),
        allFrames: true,
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
  });
}

/** The patterns of the added sites to which the browser gives access. */
async function permittedPatterns({ sitesOn }: Pick<Settings, "sitesOn">): Promise<string[]> {
  const wanted = sitesOn === "all" ? [ALL_SITES] : sitesOn.map(patternOf);
  const allowed = await Promise.all(wanted.map(hasAccess));
  return wanted.filter((_, index) => allowed[index]);
}

/** Whether the browser gives access to all that a pattern matches. */
export function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
