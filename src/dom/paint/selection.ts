/** An end of the selection: a node, and an offset as the DOM counts it there. */
export interface End {
  readonly node: Node;
  readonly offset: number;
}

/** Ways between the text as the page has it and as it is split for marks. */
export interface Ways {
  /** From a place in a split-off part to the same place in the page's own node. */
  readonly whole: (end: End) => End;
  /** Back, where the page's own node is split. */
  readonly split: (end: End) => End;
}

/**
 * Remembers that nothing is selected. Where that is so, asking for the selection makes the browser
 * lay the page out (100 ms on a long page), and we write between any two questions.
 */
export class NoSelection {
  #owner: Document | null = null;
  #listening = new AbortController();

  /** Whether nothing is selected. Asks the browser once, and again when the selection has changed. */
  isKnown(owner: Document): boolean {
    if (this.#owner === owner) return true;
    if (owner.getSelection()?.anchorNode) return false;
    this.forget();
    this.#owner = owner;
    owner.addEventListener("selectionchange", () => this.forget(), {
      capture: true,
      signal: this.#listening.signal,
    });
    return true;
  }

  /** Listens no more. */
  forget(): void {
    this.#owner = null;
    this.#listening.abort();
    this.#listening = new AbortController();
  }
}

/** Runs an action that splits or mends text nodes, with the reader's selection where it was. */
export function keepSelection(owner: Document, ways: Ways, action: () => void): void {
  const selection = owner.getSelection();
  const anchor = endOf(selection?.anchorNode, selection?.anchorOffset);
  const focus = endOf(selection?.focusNode, selection?.focusOffset);
  if (selection === null || anchor === null || focus === null) {
    action();
    return;
  }
  const wholeAnchor = ways.whole(anchor);
  const wholeFocus = ways.whole(focus);
  action();
  const newAnchor = ways.split(wholeAnchor);
  const newFocus = ways.split(wholeFocus);
  const isKept =
    isSame(newAnchor, selection.anchorNode, selection.anchorOffset) &&
    isSame(newFocus, selection.focusNode, selection.focusOffset);
  if (isKept || !isWithin(owner, newAnchor) || !isWithin(owner, newFocus)) return;
  selection.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
}

function endOf(node: Node | null | undefined, offset: number | undefined): End | null {
  return node == null || offset === undefined ? null : { node, offset };
}

function isSame(end: End, node: Node | null, offset: number): boolean {
  return end.node === node && end.offset === offset;
}

function isWithin(owner: Document, { node, offset }: End): boolean {
  const length = node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
  return offset <= length && owner.contains(node);
}
