/** Where the page is never idle, it is looked at all the same after so many milliseconds. */
const AT_LATEST = 2_000;

/**
 * Calls `action` when the page is idle, `pause` milliseconds from now or later.
 * @returns what calls it off.
 */
export function whenIdle(pause: number, action: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(action, { timeout: AT_LATEST });
  }, pause);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
