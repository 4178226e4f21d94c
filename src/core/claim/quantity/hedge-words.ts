import type { Bound } from "../../value";
import { PhraseTable } from "../phrases";

/** `exactly` rules rounding out as well; other bare numbers may be rounded. */
export type Hedge = Bound | "exactly";

/** Directly before the number or its currency. */
export const HEDGES_BEFORE = new PhraseTable<Hedge>([
  [
    "more than, over, above, exceeding, exceed, exceeds, exceeded, upwards of, upward of, in excess of, north of, beyond, well over, just over, well above, just above, " +
      "slightly over, slightly more than, slightly above, a little over, a little more than, greater than, surpassing, surpassed, topping, topped, more than some, more than about, >",
    "moreThan",
  ],
  [
    "at least, at the least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, ≥, at least some, at least about",
    "atLeast",
  ],
  [
    "up to, at most, at the most, no more than, not more than, as many as, as much as, a maximum of, maximum of, not over, no over, ≤, up to some, up to about",
    "atMost",
  ],
  ["fewer than, less than, under, below, well under, well below, <", "lessThan"],
  [
    "nearly, almost, close to, just under, just below, just short of, just shy of, shy of, approaching, nearing, a little under, a little less than, " +
      "a little below, slightly under, slightly less than, slightly below, slightly fewer than, nearly some, close on, not quite",
    "nearly",
  ],
  [
    "about, around, some, roughly, approximately, approx, approx ., circa, ca, ca ., c ., an estimated, estimated, estimated at, in the region of, in the order of, " +
      "on the order of, something like, somewhere around, more or less, give or take, or so, ~, ≈, only about, just about, only around, only some",
    "about",
  ],
  ["exactly, precisely, exactly the", "exactly"],
]);

/** Directly behind the number, its currency or percent. */
export const HEDGES_AFTER = new PhraseTable<Hedge>([
  ["or so, or thereabouts, give or take, - odd, odd, approximately, approx", "about"],
  [
    "or more, and more, and above, and over, +, - plus, plus, and counting, or above, or over",
    "atLeast",
  ],
  ["to be exact, to be precise, exactly, precisely", "exactly"],
  ["or fewer, or less, or under, or below, at most, at the most, tops", "atMost"],
]);

/** Those that may also stand behind the noun: "40 people or so". */
export const HEDGES_AFTER_NOUN = new PhraseTable<Hedge>([
  ["or so, or thereabouts, give or take", "about"],
  ["or more, at least, at a minimum", "atLeast"],
  ["or fewer, or less, at most, at the most", "atMost"],
]);
