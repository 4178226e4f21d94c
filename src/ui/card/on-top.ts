/** Times a page may take the card away or cover it; after that the page has its way. */
const MOST_RETURNS = 20;

export interface Place {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The popover in the shadow root. */
  readonly container: HTMLElement;
  readonly parent: Element;
  /** Called once the page is let have its way. */
  readonly onLost: () => void;
}

/**
 * Puts the host into the page and its popover on top, and keeps it there: a page may remove the
 * host, make it inert by an attribute, or bring something else to the top. The popover is inside
 * the shadow root, where a page can neither hide nor animate it. A modal dialog that opens takes
 * the reader's attention, and the card is lost to it. Returns what ends it.
 */
export function stayOnTop({ element, root, container, parent, onLost }: Place): () => void {
  const stop = new AbortController();
  let returns = 0;

  const raise = () => {
    if (element.parentElement !== parent) parent.append(element);
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    // What comes last into the top layer is on top.
    const focused = root.activeElement;
    if (container.matches(":popover-open")) container.hidePopover();
    container.showPopover();
    container.style.zoom = String(1 / (parent.currentCSSZoom ?? 1));
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    guard.takeRecords();
  };

  const raiseAgain = () => {
    returns += 1;
    if (returns > MOST_RETURNS || !parent.isConnected) onLost();
    else raise();
  };

  const guard = new MutationObserver(() => {
    if (element.parentElement !== parent || element.attributes.length > 0) raiseAgain();
  });
  const onOther = ({ target }: Event) => {
    if (!(target instanceof Element) || target === element) return;
    if (target.matches(":modal") && !target.contains(element)) onLost();
    else if (target.matches(":popover-open,:modal")) raiseAgain();
  };

  raise();
  guard.observe(parent, { childList: true });
  guard.observe(element, { attributes: true });
  const watched = { capture: true, signal: stop.signal };
  document.addEventListener("toggle", onOther, watched);
  document.addEventListener("fullscreenchange", onOther, watched);
  return () => {
    stop.abort();
    guard.disconnect();
  };
}
