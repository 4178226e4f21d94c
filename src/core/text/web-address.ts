import { classAt, LETTER, SPACE } from "./characters";

const SCHEMES = ["http", "ftp", "mailto"];
const TRAILING = ".,;:!?'\")]}…";

/**
 * End of the web address that starts at `start`, or 0. Recognised by its scheme or by "www.": bare
 * host names look too much like a missing space after a full stop.
 */
export function addressEnd(text: string, start: number, limit: number): number {
  const scheme = schemeEnd(text, start, limit);
  if (scheme > 0) return untilSpace(text, scheme, limit);
  if (text.startsWith("www.", start)) return untilSpace(text, start, limit);
  return 0;
}

function schemeEnd(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x66 && first !== 0x6d) return 0;
  for (const scheme of SCHEMES) {
    if (text.slice(start, start + scheme.length).toLowerCase() !== scheme) continue;
    let end = start + scheme.length;
    if (classAt(text, end) === LETTER) end += 1;
    if (end < limit && text[end] === ":") return end;
  }
  return 0;
}

function untilSpace(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && classAt(text, end) !== SPACE) end += 1;
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
