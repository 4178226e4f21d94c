import type { CompiledFact } from "../../reference/compiled";
import { type Hit, hitsOf, overlaps } from "../phrases";
import type { Scene } from "../scene";

/** A span bearing a name that some statements give. */
export interface NamedSpan extends Hit {
  /** Indices of the statements that give it. */
  readonly statements: readonly number[];
}

/** Spans bearing a statement's name, longest first at each place, disjoint, in order. */
export function knownNames(scene: Scene, fact: CompiledFact): NamedSpan[] {
  const spans: { first: number; last: number; statements: number[] }[] = [];
  fact.cues.names.forEach((set, statement) => {
    for (const hit of hitsOf(scene.hits, set)) {
      if (fact.kind === "person" && isPartOfName(scene, hit)) continue;
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

/** "Meng" in "Meng Jianzhu" is another person: a single word is a name only without one behind it. */
function isPartOfName(scene: Scene, hit: Hit): boolean {
  const next = scene.tokens[hit.last + 1];
  const own = scene.tokens[hit.last];
  return (
    hit.first === hit.last &&
    own?.capital === true &&
    next?.kind === "word" &&
    next.capital &&
    next.start === own.end + 1
  );
}
