import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { annotateBlock } from "../../src/app/annotate-block";
import { type PageContext, readContext } from "../../src/app/context";
import type { Annotation, Engine } from "../../src/core/annotation";
import type { Block } from "../../src/dom/blocks/block";
import { BlockReader } from "../../src/dom/blocks/reader";

/** A saved page has no styles to be hidden by: its text counts as visible. */
if (!("checkVisibility" in parseHTML("").Element.prototype)) {
  Object.assign(parseHTML("").Element.prototype, { checkVisibility: () => true });
}

/** What was found on a page; offsets of an annotation are those of its block's text. */
export interface PageResult {
  readonly file: string;
  readonly url: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly annotations: readonly (Annotation & { readonly block: number })[];
}

export interface PageDefaults {
  readonly published: string | null;
  readonly url: string | null;
}

/** A page's frame and its blocks, in reading order. */
export interface SavedPage {
  readonly context: PageContext;
  readonly blocks: readonly Block[];
}

/**
 * Annotates a saved HTML page.
 * @throws Error where the file cannot be read; no page is too broken to be read.
 */
export function annotatePage(file: string, engine: Engine, defaults: PageDefaults): PageResult {
  const page = readSavedPage(readFileSync(file, "utf8"), defaults);
  return {
    file,
    url: defaults.url,
    title: page.context.title,
    published: page.context.published,
    annotations: annotateBlocks(page, engine),
  };
}

export function readSavedPage(html: string, defaults: PageDefaults): SavedPage {
  const { document } = parseHTML(asDocument(html));
  if (defaults.url) Object.defineProperty(document, "location", { value: new URL(defaults.url) });
  const read = readContext(document);
  const reader = new BlockReader(document.body ? [document.body] : []);
  const blocks: Block[] = [];
  for (let block = reader.next(); block !== null; block = reader.next()) blocks.push(block);
  return { context: { ...read, published: defaults.published ?? read.published }, blocks };
}

export function annotateBlocks(
  { context, blocks }: SavedPage,
  engine: Engine,
): (Annotation & { readonly block: number })[] {
  return blocks.flatMap((block, index) =>
    annotateBlock(engine, block, context, {
      before: blocks[index - 1]?.text ?? null,
      after: blocks[index + 1]?.text ?? null,
    }).found.map((annotation) => ({ ...annotation, block: index })),
  );
}

/** A fragment becomes a page, so that text without tags is read as well. */
function asDocument(html: string): string {
  return /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
