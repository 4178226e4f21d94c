import { parseEdtf, sharesDays } from "../../claim/period/edtf";
import { normaliseWords } from "../../text/fingerprint";
import type { NamesValue, QuantityValue, Value } from "../../value";
import { conveyedInterval, overlaps } from "../../verdict/bounds";

/**
 * Why two answers to one question cannot both hold, or `null` where they can. Sums in different
 * currencies, ranks on different scales, views of different holders and different wordings of one
 * speaker are no conflict.
 */
export function conflictOf(a: Value, b: Value): string | null {
  if ("amount" in a && "amount" in b) return ofQuantities(a, b);
  if ("date" in a && "date" in b) return ofDates(a.date, b.date);
  if ("names" in a && "names" in b) return shareName(a, b) ? null : "the names have none in common";
  if ("ordinal" in a && "ordinal" in b) {
    return a.scale === b.scale && a.ordinal !== b.ordinal ? "the ordinals differ" : null;
  }
  if ("speaker" in a && "speaker" in b) {
    return a.speaker === b.speaker ? null : "the speakers differ";
  }
  if ("holder" in a && "holder" in b) {
    const turned = a.holder === b.holder && a.stance !== b.stance;
    return turned ? "one holder has two stances" : null;
  }
  return null;
}

function ofQuantities(a: QuantityValue, b: QuantityValue): string | null {
  if (a.currency !== b.currency) return null;
  if (a.basis !== undefined && b.basis !== undefined && a.basis !== b.basis) {
    return `one amount is ${inWords(a.basis)}, the other ${inWords(b.basis)}`;
  }
  const [one, other] = [conveyedInterval(a.amount, a.bound), conveyedInterval(b.amount, b.bound)];
  return overlaps(one, other) ? null : "the amounts do not overlap";
}

function inWords(basis: "total" | "per year"): string {
  return basis === "total" ? "in total" : basis;
}

function ofDates(a: string, b: string): string | null {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  return one && other && !sharesDays(one, other) ? "the dates have no day in common" : null;
}

function shareName(a: NamesValue, b: NamesValue): boolean {
  const known = new Set(a.names.map(asWords));
  return b.names.some((name) => known.has(asWords(name)));
}

function asWords(name: string): string {
  return normaliseWords(name).join(" ");
}
