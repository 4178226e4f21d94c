import type { Token } from "../../../text/types";
import { textAt } from "../../look";
import type { Draft } from "../draft";

/** "one in five", "nine in 10": neither number counts anything. */
export function isRatio(draft: Draft, tokens: readonly Token[]): boolean {
  const over =
    textAt(tokens, draft.last + 1) === "in"
      ? [draft.last, draft.last + 2]
      : [draft.first - 2, draft.first];
  const [left = -1, right = -1] = over;
  if (textAt(tokens, left + 1) !== "in" || draft.last - draft.first > 0) return false;
  const one = /^(?:one|1)$/.test(textAt(tokens, left)) && isSmall(textAt(tokens, right));
  return one || (isSmall(textAt(tokens, left)) && /^(?:10|ten)$/.test(textAt(tokens, right)));
}

const SMALL = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/;

function isSmall(text: string): boolean {
  return SMALL.test(text);
}
