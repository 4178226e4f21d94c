import type { Block } from "../../../src/dom/blocks/block";
import { BlockReader } from "../../../src/dom/blocks/reader";

/** Puts HTML into the test page's body and returns it. */
export function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

export function readBlocks(...roots: Node[]): Block[] {
  const reader = new BlockReader(roots);
  const blocks: Block[] = [];
  for (let block = reader.next(); block !== null; block = reader.next()) blocks.push(block);
  return blocks;
}

/** The texts of all blocks with white space folded. */
export function texts(html: string): string[] {
  return readBlocks(put(html)).map((block) => block.text.replace(/[ \t]+/g, " ").trim());
}

/** Every text node below a node in page order, empty ones too. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text);
  return nodes;
}

/** What a page can tell about its own nodes, to be equal before and after. */
export function imprint(root: Element) {
  const nodes = textNodes(root);
  return { html: root.innerHTML, nodes, data: nodes.map((node) => node.data) };
}
