import type { PublishedHints } from "../../core/page/published";

/** What a page says of itself, as strings; nothing is judged here (see `core/page/published.ts`). */
export interface PageStrings extends PublishedHints {
  readonly title: string;
  /** BCP 47 tag of the document element, or empty. */
  readonly language: string;
}

/** A page with more than this of each kind is not read to its end. */
const MOST = 50;
const MOST_META = 200;
const LONGEST_SCRIPT = 500_000;

export function readPage(page: Document): PageStrings {
  return {
    url: page.location?.href ?? "",
    title: page.title,
    language: page.documentElement?.getAttribute("lang") ?? "",
    jsonLd: first(page, 'script[type="application/ld+json" i]')
      .map((script) => script.textContent ?? "")
      .filter((text) => text.length <= LONGEST_SCRIPT),
    meta: first(page, "meta[content]", MOST_META).map((meta) => [
      meta.getAttribute("property") ??
        meta.getAttribute("name") ??
        meta.getAttribute("itemprop") ??
        "",
      meta.getAttribute("content") ?? "",
    ]),
    times: [...first(page, "article time[datetime]"), ...first(page, "time[datetime]")].map(
      (time) => time.getAttribute("datetime") ?? "",
    ),
  };
}

function first(page: Document, selector: string, most = MOST): Element[] {
  return [...page.querySelectorAll(selector)].slice(0, most);
}
