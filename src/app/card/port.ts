import type { Annotation } from "../../core/annotation";

/** How the reader asked for the card: by keyboard the focus moves in, by hover it leaves with the pointer. */
export type CardTrigger = "pointer" | "keyboard" | "touch" | "hover";

/** What the card stands at: a mark, or the place of a highlight that has no element of its own. */
export interface CardAnchor {
  /** Boxes of its lines in the window (`getClientRects`); empty once it is gone from the page. */
  rects(): readonly DOMRect[];
  /** Whether a node of the page belongs to it: a click there is not outside. */
  contains(node: Node): boolean;
  /** Takes the focus back when the card closes. */
  focus(): void;
  /** Shows, to eye and ear, that the mark's card is open, or that it is not any more. */
  expand(isOpen: boolean): void;
  /** An element around it. */
  readonly element: Element;
}

export interface CardRequest {
  readonly annotation: Annotation;
  readonly anchor: CardAnchor;
  readonly how: CardTrigger;
  /** The pointer's height in the window, in CSS pixels. */
  readonly y?: number | undefined;
  /** Place among the page's shown annotations, counted from 1. */
  readonly position: { readonly index: number; readonly count: number };
  readonly url: string;
}

/** The card as a session sees it. Opened for trusted events and the extension's own commands only. */
export interface CardPort {
  /** Opens the card, or moves an open one. */
  open(request: CardRequest): void;
  /** The reader's hand or focus is on a highlight: a card may be wanted soon. */
  prepare(): void;
  /** The pointer came to a highlight, or left it. Whether and when a card opens is decided there. */
  enter(request: CardRequest): void;
  leave(): void;
  /** Closes it where it shows one of these annotations (by id), or in any case where none are given. */
  close(ids?: ReadonlySet<string>): void;
}
