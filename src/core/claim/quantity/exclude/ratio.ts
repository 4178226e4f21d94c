import type { Token } from "../../../text/types";
import { textAt } from "../../look";
import type { Draft } from "../draft";

/** "one in five", "nine in 10", "eight out of ten": neither number counts anything. */
export function isRatio(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.last > draft.first) return false;
  const { first } = draft;
  return (
    relates(tokens, first, first + 2) ||
    relates(tokens, first, first + 3) ||
    relates(tokens, first - 2, first) ||
    relates(tokens, first - 3, first)
  );
}

const SMALL = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/;

/** "39 out of 100" does count, "in 31 countries" as well: only one in some, or some in ten, are shares. */
function relates(tokens: readonly Token[], left: number, right: number): boolean {
  const inside = right - left === 2 ? textAt(tokens, left + 1) === "in" : isOutOf(tokens, left + 1);
  if (!inside) return false;
  const [over, under] = [textAt(tokens, left), textAt(tokens, right)];
  if (/^(?:one|1)$/.test(over)) return SMALL.test(under);
  return SMALL.test(over) && /^(?:10|ten)$/.test(under);
}

function isOutOf(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === "out" && textAt(tokens, at + 1) === "of";
}
