import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T) => string;
  readonly render: (item: T, index: number) => ComponentChildren;
  /** The button's text for so many items that are not shown yet. */
  readonly more: (count: number) => string;
  /** Items shown at first. Whenever the end comes into view there are as many more as there were. */
  readonly page?: number;
}

/**
 * A list that draws what is looked at, so that thousands of items open as fast as fifty. What was
 * drawn stays: finding in the page, scrolling and screen readers meet a plain list.
 */
export function PagedList<T>({ items, label, keyOf, render, more, page = 50 }: PagedListProps<T>) {
  const [drawn, setDrawn] = useState(page);
  const end = useRef<HTMLButtonElement>(null);
  const left = items.length - drawn;
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setDrawn(2 * drawn);
    });
    seen.observe(button);
    return () => seen.disconnect();
  }, [drawn, left > 0]);
  return (
    <>
      <ul class="fa-list" aria-label={label}>
        {items.slice(0, drawn).map((item, index) => (
          <li key={keyOf(item)}>{render(item, index)}</li>
        ))}
      </ul>
      {left > 0 ? (
        <button ref={end} type="button" class="fa-button" onClick={() => setDrawn(2 * drawn)}>
          {more(Math.min(left, drawn))}
        </button>
      ) : null}
    </>
  );
}
