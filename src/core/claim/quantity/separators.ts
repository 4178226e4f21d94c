/** How a page's language prints numbers. */
export interface Separators {
  /** Marks between groups of digits. */
  readonly groups: string;
  readonly decimal: "." | ",";
}

const ENGLISH: Separators = { groups: ",' ", decimal: "." };
/** "20.000" is twenty thousand only here. */
const CONTINENTAL: Separators = { groups: ".' ", decimal: "," };
/** A full stop neither groups nor divides. */
const SPACED: Separators = { groups: "' ", decimal: "," };

const CONTINENTAL_LANGUAGES = new Set(
  "de nl es it pt da id tr el ro hr sr bs sl is vi ca eu gl mk sq az".split(" "),
);
const SPACED_LANGUAGES = new Set(
  "fr ru uk be pl cs sk hu bg fi sv nb nn no et lv lt ka hy kk".split(" "),
);
/** Regions that print as English does. */
const ENGLISH_REGIONS = new Set(
  "de-ch de-li it-ch es-mx es-us es-pr es-do es-gt es-hn es-ni es-pa es-sv".split(" "),
);

/**
 * @param language A BCP 47 tag, e.g. `de` or `de-CH`; without one the text is read as English.
 */
export function separatorsOf(language = "en"): Separators {
  const tag = language.toLowerCase().replaceAll("_", "-");
  const primary = tag.split("-")[0] ?? "";
  if (ENGLISH_REGIONS.has(tag)) return ENGLISH;
  if (CONTINENTAL_LANGUAGES.has(primary)) return CONTINENTAL;
  return SPACED_LANGUAGES.has(primary) ? SPACED : ENGLISH;
}
