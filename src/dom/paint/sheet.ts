import { isMarkSheet, type Look, markStyles } from "./styles";

/** The marks' style sheet on one document or shadow root. */
export interface SheetHandle {
  /** Shows other categories or colours: no mark is touched. */
  update(look: Look): void;
  /** Takes the sheet away. */
  remove(): void;
}

/**
 * Puts the marks' style sheet on a document or shadow root. A constructed sheet is no part of the
 * page's DOM and is allowed under every content security policy. One that a former version of the
 * extension left goes: it would show what is switched off.
 */
export function adoptSheet(root: Document | ShadowRoot, look: Look): SheetHandle {
  // A document takes only sheets that its own window made.
  const { defaultView } = "body" in root ? root : root.ownerDocument;
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(markStyles(look));
  const others = root.adoptedStyleSheets.filter((other) => !isMarkSheet(other));
  root.adoptedStyleSheets = [...others, sheet];
  return {
    update: (next) => sheet.replaceSync(markStyles(next)),
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
