/** Tokens that a phrase may step over: hyphens and quotation marks count for nothing in a phrase. */
export function isTransparent(text: string): boolean {
  return text === "-" || text === '"' || text === "'";
}
