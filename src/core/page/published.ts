/** Picks the day a page was published from what the page says of itself. */

/** What a page offers, as strings; see `dom/page/read-page.ts` for a reader. */
export interface PublishedHints {
  readonly url: string;
  readonly jsonLd: readonly string[];
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly times: readonly string[];
}

/** Names of `meta` elements that give the day of publication, the most reliable first. */
const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "cxenseparse:recs:publishtime",
  "date",
];

/** Nothing on the web is older; a day that has yet to come is a mistake of the page. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The day of publication as EDTF (`2017-09-26`, or a month or year where that is all there is),
 * or `null`. JSON-LD comes before `meta`, `time` and the address: of what pages write, that is
 * what their search results are made of and is kept right.
 */
export function pickPublished(hints: PublishedHints): string | null {
  return (
    firstDay(hints.jsonLd.flatMap(datesOfJsonLd)) ??
    firstDay(datesOfMeta(hints.meta)) ??
    firstDay(hints.times) ??
    dayOfUrl(hints.url)
  );
}

function firstDay(texts: readonly string[]): string | null {
  for (const text of texts) {
    const day = dayOf(text);
    if (day !== null) return day;
  }
  return null;
}

/** Reads the date at the start of an ISO 8601 text, as the page's own clock put it. */
function dayOf(text: string): string | null {
  const match = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d)/.exec(text);
  const [, year = "", month, day] = match ?? [];
  return edtf(year, month, day);
}

function edtf(year: string, month?: string, day?: string): string | null {
  const y = Number(year);
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR)) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${year}-${month}-${day}` : null;
}

function datesOfMeta(meta: PublishedHints["meta"]): string[] {
  return META_NAMES.flatMap((wanted) =>
    meta.filter(([name]) => name.toLowerCase() === wanted).map(([, content]) => content),
  );
}

/** Most addresses with a date have it as a path: `/2017/09/26/` or `/2017-09-26-title`. */
function dayOfUrl(url: string): string | null {
  const path = url.replace(/[?#].*$/s, "");
  const match =
    /\/(\d{4})[/-](\d{2})[/-](\d{2})(?!\d)/.exec(path) ?? /\/(\d{4})\/(\d{2})\//.exec(path);
  const [, year = "", month, day] = match ?? [];
  return edtf(year, month, day);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A text that is no JSON gives none: many pages have broken ones. */
function datesOfJsonLd(text: string): string[] {
  try {
    const dates: { readonly text: string; readonly isArticle: boolean }[] = [];
    collectDates(JSON.parse(text) as Json, dates, 0);
    return [...dates].sort((a, b) => Number(b.isArticle) - Number(a.isArticle)).map((d) => d.text);
  } catch {
    return [];
  }
}

const DEEPEST = 8;

/** Only things that the page is, not the ones it lists as related. */
const ABOUT_OTHERS =
  /^(?:comment|review|isPartOf|hasPart|mentions|citation|itemListElement|video|image)$/;

function collectDates(
  value: Json,
  dates: { readonly text: string; readonly isArticle: boolean }[],
  depth: number,
): void {
  if (value === null || typeof value !== "object" || depth > DEEPEST) return;
  if (isList(value)) {
    for (const item of value) collectDates(item, dates, depth + 1);
    return;
  }
  const published = value.datePublished;
  if (typeof published === "string") {
    const type = JSON.stringify(value["@type"] ?? "");
    dates.push({ text: published, isArticle: /Article|Posting|Report|WebPage/.test(type) });
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!ABOUT_OTHERS.test(key)) collectDates(inner, dates, depth + 1);
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
