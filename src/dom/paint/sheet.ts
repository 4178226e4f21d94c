import { highlightStyles, isMarkSheet, type Look, markStyles } from "./styles";

/** What a sheet is made of, by the painter that needs it. */
const STYLES = { marks: markStyles, highlights: highlightStyles } as const;

/** The marks' style sheet on one document or shadow root. */
export interface SheetHandle {
  /** Shows other categories or colours: no mark is touched. */
  update(look: Look): void;
  /** Takes the sheet away. */
  remove(): void;
}

/**
 * Takes away the style sheets that a former version of the extension left: they would show what is
 * switched off.
 */
export function removeLeftSheets(root: Document | ShadowRoot): void {
  const others = root.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet));
  if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
}

/**
 * Puts a painter's style sheet on a document or shadow root. A constructed sheet is no part of the
 * page's DOM and is allowed under every content security policy.
 *
 * The painters have a sheet each: a rule for highlights counts for every element, so that the browser
 * works out all of the page's styles again (10 to 50 ms) whenever it comes or changes.
 */
export function adoptSheet(
  root: Document | ShadowRoot,
  look: Look,
  by: keyof typeof STYLES = "marks",
): SheetHandle {
  const styles = STYLES[by];
  // A document takes only sheets that its own window made.
  const { defaultView } = "body" in root ? root : root.ownerDocument;
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(styles(look));
  root.adoptedStyleSheets.push(sheet);
  return {
    update: (next) => sheet.replaceSync(styles(next)),
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
