/**
 * Watches blocks that could not be seen when something was found in them: a closed tab, a part of
 * an article behind "read more". Styles are not observed for it; the browser says when one comes
 * into view.
 */
export class HiddenWatch {
  readonly #observer: IntersectionObserver;

  /** @param onSeen Called once for each block, when it comes into the window or close to it. */
  constructor(onSeen: (element: Element) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          this.#observer.unobserve(target);
          onSeen(target);
        }
      },
      { rootMargin: "50%" },
    );
  }

  /** Watches an element that has no box now; one that has is hidden by other means, for good. */
  watch(element: Element): void {
    if (!element.checkVisibility()) this.#observer.observe(element);
  }

  clear(): void {
    this.#observer.disconnect();
  }
}
