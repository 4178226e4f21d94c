/** How long our script may hold the page's thread, in milliseconds. */
const BUDGET = 6;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Work in slices: ask `isDue` between two steps, and `pause` where it says so. */
export interface Slices {
  isDue(): boolean;
  /** Lets the page go on; false where the work was called off meanwhile. */
  pause(): Promise<boolean>;
}

export function slices(signal: AbortSignal): Slices {
  let end = performance.now() + BUDGET;
  return {
    isDue: () => performance.now() > end,
    pause: async () => {
      await yieldToPage();
      end = performance.now() + BUDGET;
      return !signal.aborted;
    },
  };
}

/** `scheduler.yield` comes back before other tasks; elsewhere a message does, which no timer delays. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves when the page has nothing better to do, or after `timeout` milliseconds. */
export function idle(timeout: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") {
      const id = requestIdleCallback(() => resolve(), { timeout });
      signal.addEventListener("abort", () => cancelIdleCallback(id), { once: true });
      return;
    }
    const id = setTimeout(resolve, 1);
    signal.addEventListener("abort", () => clearTimeout(id), { once: true });
  });
}
