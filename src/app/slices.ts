/** How long our script may hold the page's thread, in milliseconds. */
const BUDGET = 6;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Work in slices: ask `isDue` between two steps, and `pause` where it says so. */
export interface Slices {
  /** Whether the slice is over, or the work was called off. */
  isDue(): boolean;
  /** Lets the page go on; false where the work was called off meanwhile. */
  pause(): Promise<boolean>;
  /** Milliseconds of work so far, pauses not counted. */
  spent(): number;
}

export function slices(signal: AbortSignal): Slices {
  let start = performance.now();
  let spent = 0;
  return {
    isDue: () => signal.aborted || performance.now() - start > BUDGET,
    pause: async () => {
      if (signal.aborted) return false;
      spent += performance.now() - start;
      await yieldToPage();
      start = performance.now();
      return !signal.aborted;
    },
    spent: () => spent + performance.now() - start,
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
