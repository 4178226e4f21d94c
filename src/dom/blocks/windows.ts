import type { Block, Piece } from "./block";

/** Longer texts are cut. A paragraph of prose has some hundred characters, a long one some thousand. */
const LONGEST = 20_000;
/** How far before the longest a sentence's end is looked for. */
const SEARCHED = 4_000;

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=\S)|\n\s*/g;

/** Cuts a long block into windows at the ends of sentences, else at white space, else anywhere. */
export function windows(block: Block): readonly Block[] {
  if (block.text.length <= LONGEST) return [block];
  const cut: Block[] = [];
  let start = 0;
  let first = 0;
  while (start < block.text.length) {
    const end = endOfWindow(block.text, start);
    const pieces: Piece[] = [];
    for (let i = first; i < block.pieces.length; i++) {
      const piece = block.pieces[i];
      if (piece === undefined || piece.start >= end) break;
      const from = Math.max(piece.start, start);
      const to = Math.min(piece.start + piece.length, end);
      if (to > from) {
        pieces.push({
          node: piece.node,
          start: from - start,
          from: piece.from + from - piece.start,
          length: to - from,
        });
      }
      if (piece.start + piece.length <= end) first = i + 1;
    }
    cut.push({ element: block.element, text: block.text.slice(start, end), pieces });
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
