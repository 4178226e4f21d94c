/**
 * Elements for the card, built directly: it is drawn once per opening, and Preact alone would take
 * half of the bytes a card may cost a page (docs/decisions/0040). Never any markup from text.
 */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | number | boolean | Listener | null | undefined>>;
type Listener = (event: never) => void;

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element. `null`, `undefined` and `false` leave an attribute out; `onclick` and its like listen. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  children: readonly Child[] = [],
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (isListener(value)) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

function isListener(value: unknown): value is EventListener {
  return typeof value === "function";
}
