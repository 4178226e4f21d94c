import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer, Reader, Tab } from "./reader";

/** A news site of the reviewed list. Its own server is never asked. */
export const NEWS = "https://www.theguardian.com";
/** A site that is on no list. */
export const UNLISTED = "https://fact-annotator-unlisted.example";

/** One of our own pages, `tests/pages/<name>`. */
export function ownPage(name: string): Promise<string> {
  return readFile(join("tests", "pages", name), "utf8");
}

/** Serves a text at an address and opens it in a new tab. */
export async function openPage(
  reader: Reader,
  body: Answer["body"],
  url = `${NEWS}/world/2017/sep/29/story`,
  rest: Omit<Answer, "body"> = {},
): Promise<Tab> {
  reader.serve(url, { ...rest, body });
  return reader.openTab(url);
}

/** A short article around paragraphs, published on 29 September 2017. */
export function article(...paragraphs: string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
<meta property="article:published_time" content="2017-09-29"></head>
<body><article><h1>Story</h1>
${body}
</article></body></html>`;
}
