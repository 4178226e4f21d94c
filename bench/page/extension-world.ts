import type { CDPSession } from "@playwright/test";

const KINDS = ["NodeIterator", "Range"] as const;

/** The extension's own world in a page, looked at from outside. */
export class ExtensionWorld {
  #contextId = 0;

  private constructor(private readonly session: CDPSession) {}

  static async of(session: CDPSession): Promise<ExtensionWorld> {
    const world = new ExtensionWorld(session);
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension:")) world.#contextId = context.id;
    });
    await session.send("Runtime.enable");
    await session.send("HeapProfiler.enable");
    return world;
  }

  /** Bytes that scripts of the page and the extension hold, after garbage was collected. */
  async heap(): Promise<number> {
    for (let i = 0; i < 3; i++) await this.session.send("HeapProfiler.collectGarbage");
    return (await this.session.send("Runtime.getHeapUsage")).usedSize;
  }

  /** Iterators and live ranges that this world has made and that are still there. */
  async alive(): Promise<number> {
    let count = 0;
    for (const kind of KINDS) {
      const { result } = await this.session.send("Runtime.evaluate", {
        expression: `${kind}.prototype`,
        contextId: this.#contextId,
      });
      const { objects } = await this.session.send("Runtime.queryObjects", {
        prototypeObjectId: result.objectId ?? "",
      });
      const { result: list } = await this.session.send("Runtime.callFunctionOn", {
        objectId: objects.objectId ?? "",
        functionDeclaration: "function () { return this.length; }",
        returnByValue: true,
      });
      count += Number(list.value);
    }
    return count;
  }
}
