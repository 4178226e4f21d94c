import { resolve } from "node:path";
import { Answers } from "../answers";
import type { LaunchOptions } from "../chromium";
import { type PageServer, startServer } from "../page-server";
import type { Answer, Reader, Tab } from "../reader";
import { inBrowser } from "./in-browser";
import { Marionette } from "./marionette";
import { type FirefoxProcess, startFirefox } from "./process";
import { FirefoxTab } from "./tab";

/** Starts Firefox with a fresh profile and the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Reader> {
  const answers = new Answers();
  const server = await startServer(answers);
  const firefox = await startFirefox(server.port, options.headless ?? true);
  const marionette = await Marionette.connect(firefox.port);
  await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true });
  await marionette.send("WebDriver:SetTimeouts", { script: 30_000, pageLoad: 30_000 });
  const path = resolve(options.extension);
  const answer = await marionette.send("Addon:Install", { path, temporary: true });
  const { value: id } = answer as { value: string };
  const host = await inBrowser(
    marionette,
    "return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;",
    id,
  );
  return new FirefoxReader(marionette, firefox, server, answers, id, String(host));
}

/** Installs the add-on's files once more. */
const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  return AddonManager.getAddonByID(arguments[0]).then((addon) => addon.reload());`;

/**
 * Gives the messages of errors, warnings left out, in scripts whose address starts so. That a
 * document was left, or the background stopped, before an answer came is Firefox's own note, which no script can
 * keep it from making.
 */
const READ_ERRORS = `
  const isNote = ({ errorMessage }) => /^Promise (?:rejected|resolved) after context unloaded/.test(errorMessage);
  const isError = (message) =>
    message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
  return Services.console.getMessageArray()
    .filter((message) => isError(message) && !isNote(message) && message.sourceName.startsWith(arguments[0]))
    .map((message) => message.errorMessage);`;

class FirefoxReader implements Reader {
  readonly browser = "firefox";

  constructor(
    private readonly marionette: Marionette,
    private readonly firefox: FirefoxProcess,
    private readonly server: PageServer,
    private readonly answers: Answers,
    private readonly id: string,
    private readonly host: string,
  ) {}

  extensionUrl(path: string): string {
    return `moz-extension://${this.host}/${path}`;
  }

  serve(url: string, answer: Answer): void {
    this.answers.set(url, answer);
  }

  requests(): readonly string[] {
    return this.answers.asked();
  }

  async openTab(url: string): Promise<Tab> {
    // A tab can only be opened from one that exists; the current one may have been closed.
    const handles = (await this.marionette.send("WebDriver:GetWindowHandles")) as string[];
    await this.marionette.send("WebDriver:SwitchToWindow", { handle: handles[0], focus: false });
    const answer = await this.marionette.send("WebDriver:NewWindow", { type: "tab" });
    const tab = this.#tab((answer as { handle: string }).handle);
    // A tab behind another is idle late and paints nothing.
    await tab.activate();
    await tab.goto(url);
    return tab;
  }

  async stopBackground(): Promise<void> {
    await inBrowser(
      this.marionette,
      "return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();",
      this.id,
    );
  }

  async reload(): Promise<void> {
    await inBrowser(this.marionette, RELOAD, this.id);
  }

  async reset(): Promise<void> {
    const tab = await this.openTab(this.extensionUrl("manifest.json"));
    await tab.evaluate(() => browser?.storage?.local.clear());
    const handles = (await this.marionette.send("WebDriver:GetWindowHandles")) as string[];
    const [first, ...others] = handles.map((handle) => this.#tab(handle));
    for (const other of others) await other.close();
    await first?.goto("about:blank");
    this.answers.clear();
    await inBrowser(this.marionette, "Services.console.reset();");
  }

  async close(): Promise<void> {
    this.marionette.close();
    await this.firefox.close();
    this.server.close();
  }

  #tab(handle: string): FirefoxTab {
    return new FirefoxTab(this.marionette, handle, () => this.#errors());
  }

  /** Errors that the extension's scripts left uncaught, in any of its places. */
  async #errors(): Promise<readonly string[]> {
    const found = await inBrowser(this.marionette, READ_ERRORS, this.extensionUrl(""));
    return found as string[];
  }
}
