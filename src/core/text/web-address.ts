import { classAt, SPACE } from "./characters";

const SCHEMES = new Set(["http", "https", "ftp", "mailto"]);
const TRAILING = ".,;:!?'\")]}…";

/**
 * End of the web address that begins with the word up to `wordEnd`, or 0. Recognised by its scheme or
 * by "www.": bare host names look too much like a missing space after a full stop.
 */
export function addressEnd(text: string, start: number, wordEnd: number, limit: number): number {
  const next = wordEnd < limit ? text[wordEnd] : "";
  if (next !== ":" && next !== ".") return 0;
  const word = text.slice(start, wordEnd).toLowerCase();
  const isAddress = next === ":" ? SCHEMES.has(word) : word === "www";
  return isAddress ? untilSpace(text, wordEnd, limit) : 0;
}

function untilSpace(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && classAt(text, end) !== SPACE) end += 1;
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
