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

/**
 * Annotates a saved HTML page.
 * @throws Error where the file cannot be read; no page is too broken to be read.
 */
export function annotatePage(file: string, engine: Engine, defaults: PageDefaults): PageResult {
  const { document } = parseHTML(asDocument(readFileSync(file, "utf8")));
  if (defaults.url) Object.defineProperty(document, "location", { value: new URL(defaults.url) });
  const read = readContext(document);
  const context: PageContext = { ...read, published: defaults.published ?? read.published };
  const reader = new BlockReader(document.body ? [document.body] : []);
  const blocks: Block[] = [];
  for (let block = reader.next(); block !== null; block = reader.next()) blocks.push(block);
  const annotations = blocks.flatMap((block, index) =>
    annotateBlock(engine, block, context, {
      before: blocks[index - 1]?.text ?? null,
      after: blocks[index + 1]?.text ?? null,
    }).map((annotation) => ({ ...annotation, block: index })),
  );
  return {
    file,
    url: defaults.url,
    title: context.title,
    published: context.published,
    annotations,
  };
}

/** A fragment becomes a page, so that text without tags is read as well. */
function asDocument(html: string): string {
  return /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}
