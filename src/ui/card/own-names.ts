/**
 * Custom properties are known to a page by their names alone: it could register one of ours
 * (`@property`) so that it no longer inherits or takes no colour, and parts of the card would
 * become invisible. So they have names that nobody can know beforehand. The page cannot read the
 * style sheets of a closed shadow root.
 */
const PREFIX = `--${crypto.getRandomValues(new Uint32Array(2)).join("-")}-`;

/** The custom property that style sheets call `--fa-<name>`. */
export function ownName(name: string): string {
  return PREFIX + name;
}

/** A style sheet with the custom properties renamed. */
export function withOwnNames(css: string): string {
  return css.replaceAll("--fa-", PREFIX);
}
