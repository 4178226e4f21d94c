import { CLAIMS, sentence } from "./sentences";

export interface LiveBlog {
  /** Text nodes of the body, those of white space between elements included. */
  readonly textNodes: number;
  /** One paragraph in so many holds a claim. */
  readonly claimEvery: number;
}

/** What a post has: its head and its paragraphs, with the white space between. */
const PARAGRAPHS = 4;
const NODES_OF_HEAD = 6;
const NODES_OF_PARAGRAPH = 4;
const NODES_OF_POST = NODES_OF_HEAD + PARAGRAPHS * NODES_OF_PARAGRAPH + 2;

/** A live blog as news sites write them: short posts of a time, a heading and a few paragraphs. */
export function liveBlog({ textNodes, claimEvery }: LiveBlog): string {
  const posts: string[] = [];
  for (let post = 0; post < textNodes / NODES_OF_POST; post++) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) =>
      paragraph(post * PARAGRAPHS + i, claimEvery),
    );
    posts.push(`<article>
<time>${post % 24}:${10 + (post % 50)}</time>
<h3>${sentence(post * 7)}</h3>
${paragraphs.join("\n")}
</article>`);
  }
  return page(posts.join("\n"));
}

/** One paragraph as the blog has them. */
export function paragraph(number: number, claimEvery: number): string {
  const claim = number % claimEvery === claimEvery >> 1 ? CLAIMS[number % CLAIMS.length] : null;
  const start = number * 3;
  return `<p>${sentence(start)} <a href="#p${number}">${sentence(start + 1)}</a> ${claim ?? sentence(start + 2)}</p>`;
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>As it happened</title>
<style>body{font:16px/1.5 serif;max-width:40em;margin:auto}</style></head>
<body>
<main>
${body}
</main>
</body></html>`;
}
