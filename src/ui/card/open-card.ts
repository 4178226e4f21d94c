import { dismissal } from "./dismiss";
import type { Point } from "./drag";
import { follow } from "./follow";
import type { Host } from "./host";
import { keepFocusNear } from "./keyboard";
import type { CardContent, CardView } from "./model/content";
import { describe } from "./model/describe";
import { citation, report } from "./model/texts";
import type { Anchor, CardOptions, OpenedBy, Opening } from "./options";
import { createPosition } from "./position";
import { claim, drawCard } from "./view/card";
import { copyText, type TextToCopy } from "./view/copy-text";
import { type MenuActions, menu } from "./view/menu";

/** What outlives one claim: a card that is kept open stays where it was put for the next one. */
export interface Kept {
  pinned: boolean;
  placed: Point | null;
}

export interface CardRequest {
  readonly content: CardContent;
  readonly anchor: Anchor;
  readonly opening: Opening;
  readonly kept: Kept;
  readonly host: Host;
  readonly options: CardOptions;
  readonly close: (returnFocus?: boolean) => void;
}

export interface OpenCard {
  readonly view: CardView;
  readonly anchor: Anchor;
  readonly by: OpenedBy;
  /** Moves the focus in: to the control that had it on the card before, or to the card. */
  focus(label: string | null): void;
  /** Lets go of everything; the elements stay until the host drops them. */
  leave(): void;
}

/** Draws a card into the host and keeps it in its place until it is left. */
export function openCard(request: CardRequest): OpenCard {
  const { content, anchor, opening, kept, host, options, close } = request;
  const { t } = options;
  const view = describe(content, options.intervalOf, t);

  const setPinned = (pinned: boolean) => {
    kept.pinned = pinned;
    if (!pinned) kept.placed = null;
    drawn.pin.setAttribute("aria-pressed", String(pinned));
  };
  const show = (parts: readonly Node[], isClaim: boolean) => {
    drawn.body.replaceChildren(...parts);
    drawn.foot.hidden = !isClaim;
    position.update();
    drawn.card.focus({ preventScroll: true });
  };
  const onBack = () => show(claim(view, t), true);
  const copy = options.copy ?? ((text: string) => navigator.clipboard.writeText(text));
  const offer = (text: TextToCopy) => show([copyText(text, { copy, onBack }, t)], false);
  const closeAnd = (then: ((id: string) => void) | undefined) =>
    then
      ? () => {
          close(true);
          then(view.id);
        }
      : null;

  const doing: MenuActions = {
    onIgnore: closeAnd(options.onIgnore),
    onIgnoreKind: closeAnd(options.onIgnoreKind),
    onCite: () =>
      offer({
        kind: "taken",
        title: t("card_cite_title"),
        hint: null,
        body: citation(view, content, t),
      }),
    onReport: () =>
      offer({
        kind: "draft",
        title: t("card_report"),
        hint: t("card_report_hint"),
        body: report(content, t),
      }),
    onBack,
  };

  const drawn = drawCard(
    view,
    {
      onClose: () => close(true),
      onPin: () => setPinned(!kept.pinned),
      onMove: () => position.toNextCorner(),
      onDrag: (event) => position.onDrag(event),
      onNext: () => options.onNext(view.id),
      onPrevious: () => options.onPrevious(view.id),
      onMore: () => show([menu(view, doing, t)], false),
    },
    t,
  );
  setPinned(kept.pinned);
  host.container.replaceChildren(drawn.card);

  const position = createPosition({
    card: drawn.card,
    anchor,
    y: opening.y,
    rtl: t.dir === "rtl",
    placed: kept.placed,
    onPlaced: (at) => {
      setPinned(true);
      kept.placed = at;
    },
  });
  position.update();
  anchor.expand(true);
  const isPinned = () => kept.pinned;
  const { by } = opening;
  const hoverOut = options.hoverOut ?? 300;
  const cleanups = [
    follow(drawn.card, () => position.update() || isPinned() || close()),
    dismissal({ host: host.element, card: drawn.card, anchor, by, hoverOut, isPinned, close }),
  ];
  keepFocusNear(drawn.card, anchor);

  return {
    view,
    anchor,
    by,
    focus: (label) => {
      const same =
        label && drawn.card.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`);
      (same || drawn.card).focus({ preventScroll: true });
    },
    leave: () => {
      for (const cleanup of cleanups) cleanup();
      anchor.expand(false);
    },
  };
}
