import type { CDPSession, Page } from "@playwright/test";
import { TEST_EXTENSION } from "../../scripts/start/build";
import { type ChromiumReader, launchChromium } from "../../tests/e2e/harness/chromium";
import { ChromiumTab } from "../../tests/e2e/harness/chromium-tab";
import { bundle } from "./bundle";
import { World } from "./world";

/**
 * Pages are served as documents without scripts, pictures and frames of their own, and isolated
 * from other origins: clocks are finer there (5 microseconds).
 */
const HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export interface PageSource {
  readonly body: string | Buffer;
  readonly type?: string;
}

/** Chromium with the test build, and the subject to be put into pages. */
export class BenchBrowser {
  #pages = 0;

  private constructor(
    readonly reader: ChromiumReader,
    private readonly script: string,
    /** A quick run takes fewer pages and rounds: enough to see where a change leads. */
    readonly isQuick: boolean,
  ) {}

  static async start(isQuick: boolean): Promise<BenchBrowser> {
    const script = await bundle();
    const reader = await launchChromium({
      extension: TEST_EXTENSION,
      args: ["--js-flags=--expose-gc"],
    });
    return new BenchBrowser(reader, script, isQuick);
  }

  /** Opens a page that no site of the list has, in a renderer of its own; the extension stays away from it. */
  async open(source: PageSource): Promise<World> {
    const url = `https://bench-${++this.#pages}.example/`;
    const { page, session } = await this.openAt(url, source);
    const world = await World.create(page, session);
    await world.run(this.script);
    return world;
  }

  /** Opens a page at an address; on a listed site the extension is at work there. */
  async openAt(url: string, source: PageSource): Promise<{ page: Page; session: CDPSession }> {
    this.serve(url, source);
    const page = await this.reader.context.newPage();
    await new ChromiumTab(page).goto(url);
    return { page, session: await this.reader.context.newCDPSession(page) };
  }

  serve(url: string, { body, type }: PageSource): void {
    this.reader.serve(url, { body, ...(type === undefined ? {} : { type }), headers: HEADERS });
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}
