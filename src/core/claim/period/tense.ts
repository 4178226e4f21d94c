import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";

const AHEAD = wordSet("will 'll shall would upcoming due scheduled expected set until till");
const BACK = wordSet("said told announced reported confirmed was were had has have did ago");
const REACH = 12;

/**
 * Whether the date at `at` is told as one to come. Reports look back, announcements ahead: the nearer
 * word before the date decides ("said on Monday that it will" is Monday past).
 */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    if (AHEAD.has(textAt(tokens, index))) return true;
    if (BACK.has(textAt(tokens, index))) return false;
  }
  return false;
}
