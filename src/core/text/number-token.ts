import { classAt, DIGIT } from "./characters";

/**
 * End of the number that starts at `start`: a digit run with its separators inside ("8.6", "2,566",
 * "20 000", "1.234.567,8"). What it is worth is for the reader of quantities to say.
 * A space groups only as newsrooms print it: one to three digits, then groups of exactly three.
 */
export function numberEnd(
  text: string,
  start: number,
  limit: number,
  spaceGroups: boolean,
): number {
  const first = digitsEnd(text, start, limit);
  if (spaceGroups && first - start <= 3 && text[start] !== "0") {
    const grouped = spacedGroupsEnd(text, first, limit);
    if (grouped > first) return separatedEnd(text, grouped, limit);
  }
  return separatedEnd(text, first, limit);
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && classAt(text, end) === DIGIT) end += 1;
  return end;
}

function spacedGroupsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (text[end] === " " && digitsEnd(text, end + 1, limit) === end + 4) end += 4;
  return end;
}

/** "," "." "'" between digits belong to the number; at its end they are punctuation. */
function separatedEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end + 1 < limit && isSeparator(text, end) && classAt(text, end + 1) === DIGIT) {
    end = digitsEnd(text, end + 1, limit);
  }
  return end;
}

function isSeparator(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x2c || code === 0x2e || code === 0x27;
}
