import type { CompiledFact, CompiledReference } from "../reference/compiled";
import type { Candidate } from "./candidate";
import { dateCandidates } from "./kinds/date";
import { personCandidates } from "./kinds/person";
import { placeCandidates } from "./kinds/place";
import { positionCandidates } from "./kinds/position";
import { quantityCandidates } from "./kinds/quantity";
import { quoteCandidates } from "./kinds/quote";
import { rankCandidates } from "./kinds/rank";
import { textCandidates } from "./kinds/text";
import type { Scene } from "./scene";

/** Spans of the sentence that may answer the fact's question. */
export function candidatesFor(
  scene: Scene,
  fact: CompiledFact,
  sets: CompiledReference["sets"],
): Candidate[] {
  switch (fact.kind) {
    case "quantity":
      return quantityCandidates(scene, fact, sets);
    case "rank":
      return rankCandidates(scene, fact);
    case "date":
      return dateCandidates(scene, fact);
    case "place":
      return placeCandidates(scene, fact, sets["place"] ?? -1);
    case "person":
      return personCandidates(scene, fact, sets["former"] ?? -1, [
        sets["place"] ?? -1,
        sets["other-country"] ?? -1,
      ]);
    case "text":
      return textCandidates(scene, fact);
    case "quote":
      return quoteCandidates(scene, fact);
    case "position":
      return positionCandidates(scene, fact);
  }
}
