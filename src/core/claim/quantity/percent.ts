import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { each } from "./draft";

const WORDS = wordSet("% percent pct percentage");

/** "140 percent", "68.9%", "ten per cent": shares, counted in hundredths until the end. */
export const readPercent = each((draft, tokens) => {
  const last = percentEnd(tokens, draft.last + 1);
  if (last === null || draft.form !== "count") return draft;
  return { ...draft, form: "share", percent: true, outerLast: last };
});

/** Last token of a percent sign or word that starts at `at`, or null. */
function percentEnd(tokens: readonly Token[], at: number): number | null {
  const start = textAt(tokens, at) === "-" ? at + 1 : at;
  const word = textAt(tokens, start);
  if (word === "per" && textAt(tokens, start + 1) === "cent") return start + 1;
  if (!WORDS.has(word)) return null;
  if (word !== "percentage") return start;
  return textAt(tokens, start + 1).startsWith("point") ? start + 1 : null;
}

/** `percent` hundredths, moved by decimal places: 68.9 / 100 is 0.6890000000000001. */
export function ofHundredths(percent: number): number {
  const moved = Number(`${percent}e-2`);
  return Number.isNaN(moved) ? percent / 100 : moved;
}
