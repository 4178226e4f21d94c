import type { Token } from "../../text/types";
import { textAt } from "../look";

/** Whether a word tells of what is to come (true) or of what was (false). */
const TENSES: ReadonlyMap<string, boolean> = new Map([
  ..."will 'll shall would upcoming due scheduled expected set until till"
    .split(" ")
    .map((word) => [word, true] as const),
  ..."said told announced reported confirmed was were had has have did ago"
    .split(" ")
    .map((word) => [word, false] as const),
]);
const REACH = 12;

/**
 * Whether the date at `at` is told as one to come. Reports look back, announcements ahead: the nearer
 * word before the date decides ("said on Monday that it will" is Monday past).
 */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    const ahead = TENSES.get(textAt(tokens, index));
    if (ahead !== undefined) return ahead;
  }
  return false;
}
