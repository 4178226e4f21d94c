/**
 * Waits that can be called off. Each resolves either way and leaves no listener on the signal: a
 * page that is open for a day waits many thousand times.
 */

type Start = (resolve: () => void, signal: AbortSignal) => void;

function wait(signal: AbortSignal, start: Start): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      resolve();
    };
    signal.addEventListener("abort", end, { signal: over.signal });
    start(end, over.signal);
  });
}

/** Until so many milliseconds are over. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return wait(signal, (resolve, over) => {
    const timer = setTimeout(resolve, milliseconds);
    over.addEventListener("abort", () => clearTimeout(timer));
  });
}

/** Until the page is idle, or `timeout` milliseconds are over. */
export function idle(timeout: number, signal: AbortSignal): Promise<void> {
  return wait(signal, (resolve, over) => {
    const id = requestIdleCallback(resolve, { timeout });
    over.addEventListener("abort", () => cancelIdleCallback(id));
  });
}

/** Until the page has loaded. */
export function loaded(page: Document, signal: AbortSignal): Promise<void> {
  if (page.readyState === "complete") return Promise.resolve();
  return wait(signal, (resolve, over) => {
    window.addEventListener("load", resolve, { signal: over });
  });
}
