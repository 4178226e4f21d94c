/** Calls `action` at once and then at most every `interval` milliseconds, the last time included. */
export function throttle(action: () => void, interval: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;
  signal.addEventListener("abort", () => {
    if (timer !== null) clearTimeout(timer);
  });
  const run = () => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = null;
      if (isAsked) run();
    }, interval);
    action();
  };
  return () => {
    if (signal.aborted) return;
    isAsked = true;
    if (timer === null) run();
  };
}
