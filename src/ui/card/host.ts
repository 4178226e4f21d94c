import { CARD_NAME } from "../../model/card-name";
import { partsCss, tokensCss } from "../parts/styles";
import cardCss from "./card.css?inline";
import { stayOnTop } from "./on-top";
import type { CardOptions } from "./options";
import { withOwnNames } from "./own-names";

/** Events that press, type and move: forged ones must not reach the card, nor the reader's own the page. */
const PRIVATE = "keydown keyup keypress pointerdown pointerup mousedown mouseup click".split(" ");

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is drawn: a popover, so that it is above everything of the page. */
  readonly container: HTMLElement;
  /** Puts the host into the page and on top of it; `onLost` is called when the page keeps removing it. */
  show(beside: Element, onLost: () => void): void;
  hide(): void;
}

/** The card's place in the page: one element with a shadow root of its own. */
export function createHost({ shadow, t }: CardOptions): Host {
  const { element, root } = createRoot(shadow);
  root.adoptedStyleSheets = [sheet(withOwnNames(tokensCss + partsCss + cardCss))];
  const container = document.createElement("div");
  container.className = "fa-theme";
  container.popover = "manual";
  container.dir = t.dir;
  container.lang = t.locale;
  root.append(container);
  keepPrivate(root);
  let stopGuard = () => {};

  const hide = () => {
    stopGuard();
    stopGuard = () => {};
    element.remove();
  };

  const show = (beside: Element, onLost: () => void) => {
    const parent = beside.closest(":modal") ?? document.documentElement;
    if (element.parentElement === parent) return;
    hide();
    stopGuard = stayOnTop({ element, root, container, parent, onLost });
  };

  return { element, root, container, show, hide };
}

/**
 * The element is made in a document without a window. In the page's own document it would be of
 * the class that the page may have defined under this name, and such a class reaches the shadow
 * root of its elements, closed or not (`ElementInternals.shadowRoot`), if it is attached later.
 */
function createRoot(mode: ShadowRootMode): { element: HTMLElement; root: ShadowRoot } {
  const element = document.implementation.createHTMLDocument("").createElement(CARD_NAME);
  const root = element.attachShadow({ mode });
  document.adoptNode(element);
  return { element, root };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Forged events never reach the card, and the reader's own do not leave it. */
function keepPrivate(root: ShadowRoot): void {
  for (const type of PRIVATE) {
    root.addEventListener(type, dropForged, true);
    root.addEventListener(type, stop);
  }
}

function dropForged(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

function stop(event: Event): void {
  event.stopPropagation();
}
