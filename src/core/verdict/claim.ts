import type { Claim, ClaimTime } from "../annotation";
import type { Reading } from "../match/candidate";

/** A reading with its time, in the shape that annotations carry. */
export function claimOf(reading: Reading, time: ClaimTime): Claim {
  switch (reading.kind) {
    case "quantity":
      return {
        kind: "quantity",
        value: reading.amount,
        low: reading.interval.low,
        high: Number.isFinite(reading.interval.high) ? reading.interval.high : null,
        lowInclusive: reading.interval.lowInclusive,
        highInclusive: reading.interval.highInclusive,
        unit: reading.unit,
        currency: reading.currency,
        hedge: reading.hedge,
        bound: reading.bound,
        time,
      };
    case "rank":
      return { kind: "rank", value: reading.ordinal, time };
    case "date":
      return {
        kind: "date",
        value: reading.edtf,
        time: { start: reading.start, end: reading.end, source: "stated" },
      };
    case "position":
      return { kind: "position", value: reading.stance, time };
    default:
      return { kind: reading.kind, value: reading.text, time };
  }
}
