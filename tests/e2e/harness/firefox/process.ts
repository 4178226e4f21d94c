import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { requireBrowser } from "../../../../scripts/browsers";

export interface FirefoxProcess {
  /** Port of the remote protocol. */
  readonly port: number;
  /** Ends the process and removes its profile. */
  close(): Promise<void>;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** What a test browser must not do by itself. */
const QUIET: Preferences = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.translations.automaticallyPopup": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.enabled": false,
  "extensions.webextOptionalPermissionPrompts": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

/** Starts Firefox with a fresh profile whose every host is this machine's `pagePort`. */
export async function startFirefox(pagePort: number, headless: boolean): Promise<FirefoxProcess> {
  const executable = requireBrowser("firefox");
  const profile = await mkdtemp(join(tmpdir(), "fact-annotator-firefox-"));
  await writePreferences(profile, {
    ...QUIET,
    "marionette.port": 0,
    "network.dns.forceResolve": "127.0.0.1",
    "network.socket.forcePort": `443=${pagePort};80=${pagePort}`,
  });
  const child = spawn(
    executable,
    [
      ...(headless ? ["--headless"] : []),
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      profile,
    ],
    { stdio: "ignore" },
  );
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const close = async () => {
    process.off("exit", kill);
    kill();
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { port: await activePort(profile), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function writePreferences(profile: string, preferences: Preferences): Promise<void> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, "user.js"), lines.join("\n"));
}

/** Firefox writes the port it chose into the profile. */
async function activePort(profile: string): Promise<number> {
  const giveUp = Date.now() + 60_000;
  while (Date.now() < giveUp) {
    const text = await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => "");
    if (text) return Number(text);
    await sleep(100);
  }
  throw new Error("Firefox opened no port for remote control within a minute.");
}
