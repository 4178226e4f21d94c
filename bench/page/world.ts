import type { CDPSession, Page } from "@playwright/test";
import type { Subject } from "./subject";

/** An isolated world of a page, as extensions' scripts have it, with the subject in it. */
export class World {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async create(page: Page, session: CDPSession): Promise<World> {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "bench",
    });
    return new World(page, session, executionContextId);
  }

  /** Calls a function of the subject; arguments and result are JSON. */
  async call<Name extends keyof Subject>(
    name: Name,
    ...args: Parameters<Subject[Name]>
  ): Promise<Awaited<ReturnType<Subject[Name]>>> {
    const list = args.map((arg) => JSON.stringify(arg)).join(", ");
    return (await this.run(`subject.${name}(${list})`)) as Awaited<ReturnType<Subject[Name]>>;
  }

  /** @throws Error where the script throws. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send("Runtime.evaluate", {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** Until what was changed is drawn. */
  async frame(): Promise<void> {
    await this.run(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))",
    );
  }

  /** A counter of the browser's (`Performance.getMetrics`). */
  async metric(name: string): Promise<number> {
    await this.session.send("Performance.enable");
    const { metrics } = await this.session.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
