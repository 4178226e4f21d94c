/** Longer texts are cut. A paragraph of prose has some hundred characters, a long one some thousand. */
const LONGEST = 20_000;
/** How far before the longest a sentence's end is looked for. */
const SEARCHED = 4_000;

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=\S)|\n\s*/g;

/** A stretch of a text, in UTF-16 units. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a long text into stretches that the engine reads one by one: at the ends of sentences, else
 * at white space, else between two characters. Together they are the text.
 */
export function windows(text: string): readonly Window[] {
  const cut: Window[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfWindow(text, start);
    cut.push({ start, end });
    start = end;
  }
  return cut;
}

function endOfWindow(text: string, start: number): number {
  const longest = start + LONGEST;
  if (longest >= text.length) return text.length;
  const offset = longest - SEARCHED;
  const searched = text.slice(offset, longest);
  let end = 0;
  for (const match of searched.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  if (end > 0) return offset + end;
  const space = searched.lastIndexOf(" ");
  if (space >= 0) return offset + space + 1;
  // Never between the halves of a character.
  const unit = text.charCodeAt(longest - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? longest - 1 : longest;
}
