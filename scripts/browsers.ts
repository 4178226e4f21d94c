import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

interface Places {
  /** Environment variable that names the executable and wins over everything else. */
  readonly variable: string;
  /** Names looked up on the PATH, in order. */
  readonly commands: readonly string[];
  /** Where installers put it on macOS and Windows. */
  readonly paths: readonly string[];
  /** Debian's package. */
  readonly debian: string;
}

const programFiles = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
  (name) => process.env[name] ?? [],
);
const onWindows = (...parts: string[]) => programFiles.map((root) => join(root, ...parts));

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: "CHROME_PATH",
    // Google's own Chrome is last: since version 137 it ignores --load-extension.
    commands: ["chromium", "chromium-browser", "microsoft-edge", "google-chrome"],
    paths: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ...onWindows("Chromium", "Application", "chrome.exe"),
      ...onWindows("Microsoft", "Edge", "Application", "msedge.exe"),
      ...onWindows("Google", "Chrome", "Application", "chrome.exe"),
    ],
    debian: "chromium",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      ...onWindows("Mozilla Firefox", "firefox.exe"),
    ],
    debian: "firefox-esr",
  },
};

/** The executable of a browser on this machine, or `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = PLACES[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find((path) => existsSync(path)) ?? null;
}

/**
 * The executable of a browser; on Debian as root one that is missing is installed from the
 * distribution's packages.
 *
 * @throws Error with one sentence on what is missing and how to name it.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debian } = PLACES[name];
  const named = process.env[variable];
  if (named) throw new Error(`${variable} names ${named}, where there is no file.`);
  if (canInstall()) installPackage(debian);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`No ${name} was found: install it, or name its executable in ${variable}.`);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installPackage(name: string): void {
  console.log(`Installing ${name} from the distribution's packages ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    execFileSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  try {
    run("update");
    run("install", "--yes", "--no-install-recommends", name);
  } catch {
    throw new Error(`apt-get could not install ${name}: see its message above.`);
  }
}
