/** Whether a stretch between tokens is nothing but white space and controls. */
export function isSpace(part: string): boolean {
  return Array.from(part).every((character) => character.charCodeAt(0) <= 0x20);
}
