/** The claim button that an arrow key, Home or End leads to; `null` for other keys and at the ends. */
export function walk(event: KeyboardEvent): HTMLElement | null {
  const { key, currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("[data-annotation]")];
  const at = stops.indexOf(target);
  if (at < 0) return null;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (to === undefined) return null;
  event.preventDefault();
  return stops[to] ?? null;
}
