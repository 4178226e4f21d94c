import { Session } from "node:inspector";

/** One stretch of code with how often it ran. */
interface Range {
  readonly count: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

/** The code whose steps count. */
const COUNTED = "/src/core/";

/**
 * How often the blocks of the engine's code run during a task, by the JavaScript engine's own block
 * counts: every turn of a loop and every call of a function is a step, on any machine the same.
 */
export class Executions {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  during(task: () => void): number {
    this.#take();
    task();
    return this.#take();
  }

  close(): void {
    this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  /** Taking the counts sets them back. Without a debugger the callback runs at once. */
  #take(): number {
    let steps = 0;
    this.#session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error) throw error;
      steps = total(coverage as unknown as Coverage);
    });
    return steps;
  }
}

function total({ result }: Coverage): number {
  const counts = result
    .filter(({ url }) => url.includes(COUNTED))
    .flatMap(({ functions }) =>
      functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
    );
  return counts.reduce((sum, count) => sum + count, 0);
}
