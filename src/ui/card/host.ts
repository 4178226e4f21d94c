import { CARD_NAME } from "../../model/card-name";
import { partsCss, tokensCss } from "../parts/styles";
import cardCss from "./card.css?inline";
import type { CardOptions } from "./options";

/** Times a host is put back that the page removes; after that the page has its way. */
const MOST_RETURNS = 20;
/** Events that press, type and move: forged ones must not reach the card, nor the reader's own the page. */
const PRIVATE = "keydown keyup keypress pointerdown pointerup mousedown mouseup click".split(" ");

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where Preact renders. */
  readonly container: HTMLElement;
  /** Puts the host into the page and on top of it; `onLost` is called when the page keeps removing it. */
  show(beside: Element, onLost: () => void): void;
  hide(): void;
}

/** The card's place in the page: one element with a shadow root of its own. */
export function createHost({ shadow, t }: CardOptions): Host {
  const element = document.createElement(CARD_NAME);
  const root = element.attachShadow({ mode: shadow });
  root.adoptedStyleSheets = [sheet(tokensCss + partsCss + cardCss)];
  const container = document.createElement("div");
  container.className = "fa-theme";
  container.dir = t.dir;
  container.lang = t.locale;
  root.append(container);
  keepPrivate(root);
  let guard: MutationObserver | null = null;

  const raise = (parent: Element) => {
    parent.append(element);
    element.popover = "manual";
    element.showPopover();
  };

  const hide = () => {
    guard?.disconnect();
    guard = null;
    element.remove();
  };

  const show = (beside: Element, onLost: () => void) => {
    const parent = beside.closest(":modal") ?? document.documentElement;
    if (element.parentElement === parent) return;
    hide();
    raise(parent);
    let returns = 0;
    guard = new MutationObserver(() => {
      if (element.parentElement === parent && element.matches(":popover-open")) return;
      returns += 1;
      if (returns > MOST_RETURNS || !parent.isConnected) onLost();
      else raise(parent);
    });
    guard.observe(parent, { childList: true });
    guard.observe(element, { attributes: true, attributeFilter: ["popover"] });
  };

  return { element, root, container, show, hide };
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
