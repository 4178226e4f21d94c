import { pickPublished } from "../core/page/published";
import { readPage } from "../dom/page/read-page";
import { isSamePage } from "./address";

/** What is known of the page as a whole: the frame of every claim in it. */
export interface PageContext {
  readonly url: string;
  readonly title: string;
  /** EDTF, or `null` where the page does not tell. */
  readonly published: string | null;
  /** Whether the page says that it is written in another language than English. */
  readonly isForeign: boolean;
}

export function readContext(page: Document): PageContext {
  const strings = readPage(page);
  return {
    url: strings.url,
    title: strings.title,
    published: pickPublished(strings),
    isForeign: isForeign(strings.language),
  };
}

/** Whether a page has become another since its context was read (its title may follow its address). */
export function isStale(context: PageContext, page: Document): boolean {
  return context.title !== page.title || !isSamePage(context.url, page.location.href);
}

/** A language tag (BCP 47) other than English. Without one, a page counts as English. */
export function isForeign(tag: string): boolean {
  return tag.trim() !== "" && !/^en\b/i.test(tag.trim());
}
