import { createHost } from "./host";
import { type Kept, type OpenCard, openCard } from "./open-card";
import type { CardController, CardOptions } from "./options";

/**
 * The card of a page, a non-modal dialog in a shadow root of its own. Nothing of it is in the page
 * before the first `open` and after `close`.
 */
export function createCard(options: CardOptions): CardController {
  const host = createHost(options);
  const kept: Kept = { pinned: false, placed: null };
  let now: OpenCard | null = null;

  const close = (returnFocus = false) => {
    if (!now) return;
    const { anchor, view } = now;
    const hadFocus = host.root.activeElement !== null;
    now.leave();
    now = null;
    host.hide();
    kept.pinned = false;
    kept.placed = null;
    if (returnFocus || hadFocus) anchor.focus();
    options.onClose?.(view.id);
  };

  return {
    open: (content, anchor, opening) => {
      const focused = host.root.activeElement;
      now?.leave();
      host.show(anchor.element, () => close());
      now = openCard({ content, anchor, opening, kept, host, options, close });
      if (focused || opening.by === "keyboard") now.focus(focused?.ariaLabel ?? null);
    },
    close: () => close(),
    get shown() {
      return now?.view.id ?? null;
    },
    get isHeld() {
      return (
        now !== null && (now.by !== "hover" || kept.pinned || host.root.activeElement !== null)
      );
    },
    destroy: () => close(),
  };
}
