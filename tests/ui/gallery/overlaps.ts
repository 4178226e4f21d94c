/** What is drawn over something else: no two words, and no two controls, may share a place. */

interface Drawn {
  readonly name: string;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

const CONTROLS = "button, input, select, textarea, summary, a[href], [role=switch]";
/** Boxes of neighbouring lines may touch: letters rarely reach their edges. */
const TOUCH = 2;

/** Pairs that overlap, in words. Layers (a card, a notice) lie above the page on purpose: each is looked at by itself. */
export function overlaps(): readonly string[] {
  return layers().flatMap((layer) => [...clashes(words(layer)), ...clashes(controls(layer))]);
}

function layers(): readonly ParentNode[] {
  const card = document.querySelector("fact-annotator-card")?.shadowRoot;
  const notice = document.querySelector(".fa-notice");
  return [document, ...(card ? [card] : []), ...(notice ? [notice] : [])];
}

function words(layer: ParentNode): Drawn[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const found: Drawn[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || !isSeen(element, layer)) continue;
    range.selectNodeContents(node);
    found.push({ name: `“${text.slice(0, 30)}”`, element, boxes: visible(range, element) });
  }
  return found;
}

function controls(layer: ParentNode): Drawn[] {
  return [...layer.querySelectorAll(CONTROLS)]
    .filter((element) => isSeen(element, layer) && getComputedStyle(element).opacity !== "0")
    .map((element) => ({
      name: `${element.tagName} ${element.ariaLabel ?? element.textContent?.slice(0, 30)}`,
      element,
      boxes: visible(element, element),
    }));
}

function isSeen(element: Element, layer: ParentNode): boolean {
  if (layer instanceof Document && element.closest(".fa-notice")) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // What only screen readers are told has no place of its own.
  return !element.closest(".fa-hidden");
}

/** Boxes, cut to what the boxes around that scroll let through. */
function visible(of: Element | Range, element: Element): DOMRect[] {
  let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity];
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === "visible") continue;
    const edge = box.getBoundingClientRect();
    [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
  }
  return [...of.getClientRects()]
    .map((box) => {
      const [x, y] = [Math.max(box.left, left), Math.max(box.top, top)];
      return new DOMRect(x, y, Math.min(box.right, right) - x, Math.min(box.bottom, bottom) - y);
    })
    .filter(({ width, height }) => width > TOUCH && height > TOUCH);
}

/** Swept from top to bottom: only boxes at the same height are held against each other. */
function clashes(drawn: readonly Drawn[]): string[] {
  const placed = drawn
    .flatMap((one) => one.boxes.map((box) => ({ one, box })))
    .sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  placed.forEach(({ one, box }, index) => {
    for (const other of placed.slice(index + 1)) {
      if (other.box.top >= box.bottom - TOUCH) break;
      if (one === other.one || isInside(one, other.one) || !share(box, other.box)) continue;
      found.add(`${one.name} and ${other.one.name}`);
    }
  });
  return [...found];
}

function isInside({ element: a }: Drawn, { element: b }: Drawn): boolean {
  return a !== b && (a.contains(b) || b.contains(a));
}

/** The box of a line is higher than its letters: lines set close to each other share a part of it. */
function share(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > TOUCH && height > Math.min(a.height, b.height) * 0.2;
}
