/** Calls `move` at most once a frame while something on the page may have moved the mark. */
export function follow(card: Element, move: () => void): () => void {
  const stop = new AbortController();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      move();
    });
  };
  const watched = { capture: true, passive: true, signal: stop.signal };
  document.addEventListener("scroll", soon, watched);
  window.addEventListener("resize", soon, watched);
  const sizes = new ResizeObserver(soon);
  sizes.observe(card);
  sizes.observe(document.documentElement);
  return () => {
    stop.abort();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
}
