import type { CDPSession, Page } from "@playwright/test";
import { callSource } from "./call-source";
import type { Key, Point, Tab } from "./reader";

/** A Chromium tab. */
export class ChromiumTab implements Tab {
  readonly #errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.#errors.push(String(error)));
    page.on("console", (message) => {
      // What the page itself complains of (a missing picture, a blocked script) is its own affair.
      const isOurs = message.location().url.startsWith("chrome-extension:");
      if (message.type() === "error" && isOurs) this.#errors.push(message.text());
    });
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "load" });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async evaluate<A extends readonly unknown[], R>(
    call: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    return (await this.page.evaluate(callSource(call, JSON.stringify(args)))) as Awaited<R>;
  }

  async moveTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async tap(point: Point): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const emulate = (enabled: boolean) =>
      session.send("Emulation.setTouchEmulationEnabled", { enabled });
    await emulate(true);
    await touch(session, "touchStart", [point]);
    await touch(session, "touchEnd", []);
    await emulate(false);
    await session.detach();
  }

  async press(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async stylePrint(on: boolean): Promise<void> {
    await this.page.emulateMedia({ media: on ? "print" : null });
  }

  async closedCard(): Promise<string | null> {
    const session = await this.page.context().newCDPSession(this.page);
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    await session.detach();
    const host = inside(root).find(({ localName }) => localName === "fact-annotator-card");
    return host ? inside(host).reduce((text, { nodeValue }) => text + nodeValue, "") : null;
  }

  async screenshot(file: string, whole = false): Promise<void> {
    // To hide the caret, every field would be given a style attribute.
    await this.page.screenshot({ path: file, fullPage: whole, caret: "initial" });
  }

  async heldBytes(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize;
  }

  async errors(): Promise<readonly string[]> {
    return [...this.#errors];
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface DomNode {
  readonly localName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** A node and all below it, closed shadow roots too, in page order. */
function inside(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(inside)];
}

function touch(session: CDPSession, type: "touchStart" | "touchEnd", touchPoints: Point[]) {
  return session.send("Input.dispatchTouchEvent", { type, touchPoints });
}
