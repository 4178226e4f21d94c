/** What an element means for the flow of text, by its local name. No styles are read: that forces layout. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The name of the elements the painter wraps text in: no page styles it, unlike `mark`. */
export const MARK_NAME = "fact-annotator-mark";

/**
 * Elements whose text is not part of what a reader reads as prose, or is not ours to touch: code,
 * form fields, other formats, fallback content. They leave no gap in the text around them.
 */
export const SKIPPED: ReadonlySet<string> = names(
  "script style noscript template textarea input select option optgroup datalist button svg math " +
    "canvas audio video picture iframe frame frameset object embed head title meter progress map rt rp",
);

/**
 * Elements that stand in a line of text. Everything else, unknown elements included, bounds a
 * block: cutting a sentence costs a claim, joining two would invent one.
 */
export const INLINE: ReadonlySet<string> = names(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q ruby s " +
    `samp small span strike strong sub sup time tt u var wbr ${MARK_NAME}`,
);

/** Elements whose short numeric content is a footnote mark, not a digit of the number before. */
export const RAISED: ReadonlySet<string> = names("sup sub");

/** The text of a footnote mark: `1`, `[12]`, `(a)`, `*`. Ordinal endings (`th`) are none. */
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]+)(?:[\s,–-]+\d{1,3})*[\s\])]*$/i;

export function isFootnoteMark(text: string): boolean {
  return text.length < 12 && FOOTNOTE.test(text);
}
