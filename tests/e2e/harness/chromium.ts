import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { requireBrowser } from "../../../scripts/browsers";
import { Answers, headersOf } from "./answers";
import { ChromiumTab } from "./chromium-tab";
import { startServer } from "./page-server";
import type { Answer, Reader, Tab } from "./reader";

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Lets addresses that nothing is served for reach the network; otherwise they answer 404. */
  readonly online?: boolean;
  /** Further switches of the command line. */
  readonly args?: readonly string[];
  /**
   * Every connection of the whole browser ends at this machine and is noted, whoever makes it
   * (Firefox always does so).
   */
  readonly wire?: boolean;
}

/** Starts Chromium with a fresh profile and the extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumReader> {
  const extension = resolve(options.extension);
  const profile = await mkdtemp(join(tmpdir(), "fact-annotator-chromium-"));
  const answers = new Answers();
  const server = options.wire ? await startServer(answers) : null;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser("chromium"),
    headless: options.headless ?? true,
    viewport: { width: 1000, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-gpu",
      "--disable-background-networking",
      ...(options.args ?? []),
      ...(server
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, "--ignore-certificate-errors"]
        : []),
    ],
  });
  if (!server) await answerRequests(context, answers, options);
  const origin = await extensionOrigin(context);
  return new ChromiumReader(context, answers, origin, async () => {
    server?.close();
    await rm(profile, { recursive: true, force: true });
  });
}

async function answerRequests(
  context: BrowserContext,
  answers: Answers,
  { online }: LaunchOptions,
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const answer = answers.take(route.request().url());
    if (!answer && online) return route.continue();
    if (!answer) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ headers: headersOf(answer), body: answer.body });
  });
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const started = context.waitForEvent("serviceworker", { timeout: 30_000 }).catch(() => null);
  const worker = running ?? (await started);
  if (worker) return `chrome-extension://${new URL(worker.url()).host}`;
  await context.close();
  throw new Error(
    "The browser did not load the extension: Google Chrome takes none from its command line; " +
      "install Chromium or Edge, or name its executable in CHROME_PATH.",
  );
}

export class ChromiumReader implements Reader {
  readonly browser = "chromium";
  /** Settled once the browser is gone, closed by whomever. */
  readonly closed: Promise<unknown>;

  constructor(
    /** For what only the debugging protocol can do; not part of the common shape. */
    readonly context: BrowserContext,
    private readonly answers: Answers,
    private readonly origin: string,
    private readonly removeProfile: () => Promise<void>,
  ) {
    this.closed = context.waitForEvent("close", { timeout: 0 });
  }

  extensionUrl(path: string): string {
    return `${this.origin}/${path}`;
  }

  serve(url: string, answer: Answer): void {
    this.answers.set(url, answer);
  }

  requests(): readonly string[] {
    return this.answers.asked();
  }

  async openTab(url: string): Promise<Tab> {
    const tab = new ChromiumTab(await this.context.newPage());
    await tab.goto(url);
    return tab;
  }

  async stopBackground(): Promise<void> {
    // Through a page that is there already: a new one would become the active tab.
    const [page] = this.context.pages();
    if (!page) throw new Error("There is no page to reach the browser through.");
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  async reload(): Promise<void> {
    const tab = await this.openTab("chrome://extensions/");
    const id = new URL(this.origin).host;
    await tab.evaluate(async (of) => {
      await chrome?.management?.setEnabled(of, false);
      await chrome?.management?.setEnabled(of, true);
    }, id);
    await tab.close();
  }

  async reset(): Promise<void> {
    const tab = await this.openTab(this.extensionUrl("manifest.json"));
    await tab.evaluate(() => chrome?.storage?.local.clear());
    const [first] = this.context.pages();
    await first?.goto("about:blank");
    await Promise.all(
      this.context
        .pages()
        .slice(1)
        .map((page) => page.close()),
    );
    this.answers.clear();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.removeProfile();
  }
}
