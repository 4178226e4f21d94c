import { build, type Tree, VOID } from "../../dom/support/random-dom";

/** What a page does to its own nodes; numbers are places in the list of all nodes it ever made. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

export const KINDS = [
  "write",
  "write",
  "remove",
  "move before",
  "move after",
  "move into",
  "add before",
  "add after",
  "replace",
  "empty",
  "split",
  "copy",
] as const;

/** A page and all nodes that it made, removed ones included: it keeps hold of them. */
export class Twin {
  readonly nodes: ChildNode[] = [];

  constructor(
    readonly root: HTMLElement,
    trees: readonly Tree[],
  ) {
    root.replaceChildren(...trees.map(build));
    this.#hold(root);
  }

  mutate({ kind, at, to, words }: Mutation): void {
    const node = this.nodes[at % this.nodes.length];
    const other = this.nodes[to % this.nodes.length];
    if (node === undefined || other === undefined) return;
    if (VOID.test((kind === "move into" ? other : node).nodeName.toLowerCase())) return;
    const isMovable = !node.contains(other) && other.parentNode !== null;
    if (kind === "write") write(node, words);
    else if (kind === "remove") node.remove();
    else if (kind === "move before" && isMovable) other.before(node);
    else if (kind === "move after" && isMovable) other.after(node);
    else if (kind === "move into" && isMovable && other instanceof Element) other.append(node);
    else if (kind === "add before" && node.parentNode !== null) node.before(this.#made(words));
    else if (kind === "add after" && node.parentNode !== null) node.after(this.#made(words));
    else if (kind === "replace" && node.parentNode !== null) node.replaceWith(this.#made(words));
    else if (kind === "empty" && node instanceof Element) node.textContent = words;
    else if (kind === "split" && node.parentNode !== null) node.after(...this.#several(words));
    else if (kind === "copy" && node instanceof Element) node.after(node.cloneNode(true));
  }

  /** The numbers of the nodes that are in the page, copies of them left out. */
  order(): number[] {
    const numbers = new Map<Node, number>(this.nodes.map((node, number) => [node, number]));
    const walker = document.createTreeWalker(this.root);
    const order: number[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const number = numbers.get(node);
      if (number !== undefined) order.push(number);
    }
    return order;
  }

  #hold(root: Node): void {
    const walker = document.createTreeWalker(root);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      this.nodes.push(node as ChildNode);
    }
  }

  #made(words: string): Text {
    const text = document.createTextNode(words);
    this.nodes.push(text);
    return text;
  }

  #several(words: string): Text[] {
    const middle = words.length >> 1;
    return [words.slice(0, middle), "", words.slice(middle)].map((part) => this.#made(part));
  }
}

function write(node: ChildNode, words: string): void {
  if (node instanceof Element) node.append(words);
  else node.nodeValue = words;
}
