import type { CompiledFact } from "../../reference/compiled";
import { type Hit, hitsOf, overlaps } from "../phrases";
import type { Scene } from "../scene";
import { isNameWord } from "./person-name";

/** A span bearing a name that some statements give. */
export interface NamedSpan extends Hit {
  /** Indices of the statements that give it. */
  readonly statements: readonly number[];
}

/** Spans bearing a statement's name, longest first at each place, disjoint, in order. */
export function knownNames(
  scene: Scene,
  fact: CompiledFact,
  places: readonly Hit[] = [],
): NamedSpan[] {
  const spans: { first: number; last: number; statements: number[] }[] = [];
  fact.cues.names.forEach((set, statement) => {
    for (const hit of hitsOf(scene.hits, set)) {
      if (fact.kind === "person" && isPartOfName(scene, hit, places)) continue;
      const same = spans.find((span) => overlaps(span, hit));
      if (!same) spans.push({ ...hit, statements: [statement] });
      else {
        same.first = Math.min(same.first, hit.first);
        same.last = Math.max(same.last, hit.last);
        if (!same.statements.includes(statement)) same.statements.push(statement);
      }
    }
  });
  return spans.sort((a, b) => a.first - b.first);
}

/**
 * "Meng" in "Meng Jianzhu" or "Grace Meng" is another person: a single word is a name only without
 * one beside it. Offices and nationalities are no names: "President Meng", "China's Meng".
 */
function isPartOfName(scene: Scene, hit: Hit, places: readonly Hit[]): boolean {
  const own = scene.tokens[hit.last];
  if (hit.first !== hit.last || own?.capital !== true) return false;
  const next = scene.tokens[hit.last + 1];
  if (next?.kind === "word" && next.capital && next.start === own.end + 1) return true;
  const before = scene.tokens[hit.first - 1];
  if (!before || before.end + 1 !== own.start || !isNameWord(before)) return false;
  return !places.some((place) => place.last === hit.first - 1);
}
