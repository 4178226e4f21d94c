import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { frameOf } from "../frame";
import { hitsOf } from "../phrases";
import type { Scene } from "../scene";

/** Tokens before the word in which a negation turns its sense. */
const NEGATION_REACH = 4;
const NEGATIONS = new Set(
  "not no never n't denied denies deny rejected rejects without".split(" "),
);

/** Words of the sentence that take a side on a question of position: the first one stands for it. */
export function positionCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const hit = hitsOf(scene.hits, fact.cues.counts)[0];
  if (!hit) return [];
  const frame = frameOf(scene, fact, hit.first);
  const first = scene.tokens[hit.first];
  const last = scene.tokens[hit.last];
  if (!frame || !first || !last) return [];
  const denied = scene.tokens
    .slice(Math.max(0, hit.first - NEGATION_REACH), hit.first)
    .some((token) => NEGATIONS.has(token.text));
  return [
    {
      fact,
      start: first.start,
      end: last.end,
      firstToken: hit.first,
      lastToken: hit.last,
      reading: {
        kind: "position",
        text: scene.text.slice(first.start, last.end),
        stance: denied ? "denies" : "asserts",
      },
      frame,
      firm: false,
      score: 2 + frame.stated,
    },
  ];
}
