import { writeFile } from "node:fs/promises";
import { callSource } from "../call-source";
import type { Key, Point, Tab } from "../reader";
import { keyActions, mouseActions, touchActions } from "./actions";
import { inBrowser } from "./in-browser";
import type { Marionette } from "./marionette";

const STYLE_AS = `
  const [window] = [...Services.wm.getEnumerator("navigator:browser")];
  window.gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0];`;

/** Garbage of pages is collected on request, at their own time. */
const HELD_BYTES = `
  const processes = async () => {
    const { children } = await ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => type.startsWith("web"));
  };
  const collect = async () => {
    for (const topic of ["child-gc-request", "child-cc-request", "child-mmu-request"]) {
      Services.obs.notifyObservers(null, topic);
    }
    await new Promise((done) => setTimeout(done, 1_500));
    return (await processes()).reduce((sum, { memory }) => sum + memory, 0);
  };
  return collect();`;

/** A Firefox tab. The protocol knows one current window: every command switches to its own first, which need not be the active one. */
export class FirefoxTab implements Tab {
  /** @param readErrors what the browser's console has of the extension */
  constructor(
    private readonly marionette: Marionette,
    readonly handle: string,
    private readonly readErrors: () => Promise<readonly string[]>,
  ) {}

  async goto(url: string): Promise<void> {
    await this.#send("WebDriver:Navigate", { url });
  }

  async activate(): Promise<void> {
    await this.marionette.send("WebDriver:SwitchToWindow", { handle: this.handle, focus: true });
  }

  async evaluate<A extends readonly unknown[], R>(
    call: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const script = `return ${callSource(call, "arguments")};`;
    const answer = await this.#send("WebDriver:ExecuteScript", { script, args, sandbox: null });
    return (answer as { value: Awaited<R> }).value;
  }

  async moveTo(point: Point): Promise<void> {
    await this.#send("WebDriver:PerformActions", { actions: mouseActions(point, false) });
  }

  async click(point: Point): Promise<void> {
    await this.#send("WebDriver:PerformActions", { actions: mouseActions(point, true) });
  }

  async tap(point: Point): Promise<void> {
    await this.#send("WebDriver:PerformActions", { actions: touchActions(point) });
  }

  async press(key: Key): Promise<void> {
    await this.#send("WebDriver:PerformActions", { actions: keyActions(key) });
  }

  async stylePrint(on: boolean): Promise<void> {
    await this.activate();
    await inBrowser(this.marionette, STYLE_AS, on ? "print" : "");
  }

  async closedCard(): Promise<string | null> {
    const script =
      'return document.querySelector("fact-annotator-card")?.openOrClosedShadowRoot.textContent ?? null;';
    const answer = await this.#send("WebDriver:ExecuteScript", { script, sandbox: "system" });
    return (answer as { value: string | null }).value;
  }

  async screenshot(file: string, whole = false): Promise<void> {
    const answer = await this.#send("WebDriver:TakeScreenshot", { full: whole });
    await writeFile(file, Buffer.from((answer as { value: string }).value, "base64"));
  }

  async heldBytes(): Promise<number> {
    return Number(await inBrowser(this.marionette, HELD_BYTES));
  }

  errors(): Promise<readonly string[]> {
    return this.readErrors();
  }

  async close(): Promise<void> {
    await this.#send("WebDriver:CloseWindow");
  }

  async #send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    await this.marionette.send("WebDriver:SwitchToWindow", { handle: this.handle, focus: false });
    return this.marionette.send(command, parameters);
  }
}
