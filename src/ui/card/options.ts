import type { Translator } from "../i18n";
import type { CardContent, IntervalOf } from "./model/content";

/** What the card belongs to: a mark, or the place where a painter without elements drew one. */
export interface Anchor {
  /** Boxes of its lines in the window (`getClientRects`); empty once it is gone from the page. */
  rects(): readonly DOMRect[];
  /** Whether a node of the page belongs to the mark: a click there is not "outside". */
  contains(node: Node): boolean;
  /** Takes the focus back when the card closes. */
  focus(): void;
  /** Shows, to eye and ear, that the mark's card is open, or that it is not any more. */
  expand(isOpen: boolean): void;
  /** An element around the mark, to stay above a modal dialog of the page that it lies in. */
  readonly element: Element;
}

/** By keyboard the focus moves in; by hover the card leaves when the pointer does. */
export type OpenedBy = "keyboard" | "pointer" | "hover" | "touch";

export interface Opening {
  readonly by: OpenedBy;
  /** The pointer's height in the window, to choose a line of a mark that has several. */
  readonly y?: number | undefined;
}

export interface CardOptions {
  /** Closed in a release: the page can neither read nor press what is inside. Open in test builds. */
  readonly shadow: ShadowRootMode;
  readonly t: Translator;
  readonly intervalOf: IntervalOf;
  /** Milliseconds the card waits after the pointer has left mark and card; 300 if not given. */
  readonly hoverOut?: number | undefined;
  readonly onNext: (id: string) => void;
  readonly onPrevious: (id: string) => void;
  /** Left out where there is nothing to ignore: the card then does not offer it. */
  readonly onIgnore?: ((id: string) => void) | undefined;
  readonly onIgnoreKind?: ((id: string) => void) | undefined;
  readonly onClose?: ((id: string) => void) | undefined;
  /** Puts a text on the clipboard; rejects where it cannot. The page's clipboard if not given. */
  readonly copy?: ((text: string) => Promise<void>) | undefined;
}

export interface CardController {
  /** Shows the content beside its mark, in place of what was shown. */
  open(content: CardContent, anchor: Anchor, opening: Opening): void;
  close(): void;
  /** The annotation that is shown, or `null`. */
  readonly shown: string | null;
  /** Whether the reader holds on to it: opened on purpose, kept open, or with the focus inside. */
  readonly isHeld: boolean;
  /** Closes and takes every listener and element away. */
  destroy(): void;
}
