import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../browsers.ts";
import type { Mode } from "./modes.ts";

/** Runs `work` in a browser set up for a mode, and takes everything away again. */
export async function inMode(mode: Mode, work: (context: BrowserContext) => Promise<void>) {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error("screens: no Chromium was found; set CHROME_PATH.");
  const profile = mkdtempSync(join(tmpdir(), "screens-"));
  mkdirSync(join(profile, "Default"));
  // The reader's own setting, which scales text and nothing else.
  const preferences = { webkit: { webprefs: { default_font_size: mode.fontSize } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    colorScheme: mode.dark ? "dark" : "light",
    forcedColors: mode.forced ? "active" : "none",
  });
  try {
    await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
