import type { CardContent, CardController } from "../../ui/card";
import { awaitCard, type CardHost } from "./link";
import type { CardPort, CardRequest } from "./port";

export interface LazyCardParts {
  /** Makes the card's script run in this frame; false where that failed. */
  readonly load: () => Promise<boolean>;
  readonly contentOf: (request: CardRequest) => CardContent;
  readonly host: CardHost;
  /** Whether a pointer that rests on a highlight opens the card. */
  readonly isHoverWanted: () => boolean;
}

export interface LazyCard extends CardPort {
  dispose(): void;
}

/** How long the pointer rests before the card opens, in milliseconds: passing over opens nothing. */
const REST = 500;

/**
 * The card, whose script is loaded when it is first asked for or a pointer, a finger or the focus
 * first comes to a highlight. Of several requests made meanwhile the last one is answered.
 */
export function lazyCard(parts: LazyCardParts): LazyCard {
  let card: CardController | null = null;
  let loading: Promise<boolean> | null = null;
  let wanted: CardRequest | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = awaitCard((make) => {
    card ??= make(parts.host);
    show();
  });

  function load(): void {
    if (card !== null || loading !== null) return;
    loading = parts.load();
    void loading.then((isLoaded) => {
      if (!isLoaded) loading = null;
    });
  }

  function show(): void {
    if (card === null || wanted === null) return;
    const request = wanted;
    wanted = null;
    card.open(parts.contentOf(request), request.anchor, { by: request.how, y: request.y });
  }

  function open(request: CardRequest): void {
    clearTimeout(rest);
    wanted = request;
    load();
    show();
  }

  return {
    open,
    prepare: load,
    enter: (request) => {
      load();
      clearTimeout(rest);
      if (card?.shown === request.annotation.id || card?.isHeld) return;
      rest = setTimeout(() => {
        if (parts.isHoverWanted()) open(request);
      }, REST);
    },
    leave: () => clearTimeout(rest),
    close: (ids) => {
      const shown = card?.shown ?? wanted?.annotation.id ?? null;
      if (ids !== undefined && (shown === null || !ids.has(shown))) return;
      clearTimeout(rest);
      wanted = null;
      card?.close();
    },
    dispose: () => {
      clearTimeout(rest);
      stopWaiting();
      wanted = null;
      card?.destroy();
      card = null;
    },
  };
}
