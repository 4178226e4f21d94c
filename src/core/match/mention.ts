import type { CompiledReference } from "../reference/compiled";
import { type Hit, hitsOf, overlaps } from "./phrases";
import { inOrAround, type Scene } from "./scene";

/** A span that names Interpol or red notices without a claim. */
export interface Mention extends Hit {
  readonly category: "interpol" | "red-notices";
  readonly reason: "names-interpol" | "names-red-notice";
}

/** Names of Interpol and of red notices, unless band, film or another thing of that name is meant. */
export function mentions(scene: Scene, sets: CompiledReference["sets"]): Mention[] {
  const found: Mention[] = [];
  const notInterpol = sets["not-interpol"] ?? -1;
  const notRedNotice = sets["not-red-notice"] ?? -1;
  if (!inOrAround(scene, notInterpol)) {
    for (const hit of hitsOf(scene.hits, sets["interpol"] ?? -1)) {
      found.push({ ...hit, category: "interpol", reason: "names-interpol" });
    }
  }
  if (!inOrAround(scene, notRedNotice)) {
    for (const hit of hitsOf(scene.hits, sets["red-notice"] ?? -1)) {
      found.push({ ...hit, category: "red-notices", reason: "names-red-notice" });
    }
  }
  return disjoint(found);
}

function disjoint(found: Mention[]): Mention[] {
  const sorted = found.sort((a, b) => a.first - b.first || b.last - a.last);
  return sorted.filter(
    (one, index) => !sorted.slice(0, index).some((other) => overlaps(other, one)),
  );
}
