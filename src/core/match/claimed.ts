import type { CompiledReference } from "../reference/compiled";
import type { Candidate } from "./candidate";
import { hitsOf } from "./phrases";
import { inOrAround, inSentence, type Scene } from "./scene";

/** Words before a span within which a negation denies it. */
const NEGATION_REACH = 4;
const NEGATIONS = new Set(["not", "n't", "never", "nor", "neither"]);

/** "Has Interpol 190 members, asks a reader": a question without its mark. */
const AUXILIARIES = new Set(
  "is are was has have do does did can could will would should may might".split(" "),
);

/** True for a sentence that claims nothing: a question, a supposition, one about another Interpol. */
export function claimsNothing(scene: Scene, sets: CompiledReference["sets"]): boolean {
  if (scene.question) return true;
  const first = scene.tokens[0]?.text;
  const second = scene.tokens[1]?.capital ?? false;
  if (AUXILIARIES.has(first ?? "") && second && scene.tokens[0]?.capital) return true;
  const inverted = (first === "had" || first === "were") && second;
  if (inverted && scene.tokens.some((token) => token.text === "would")) return true;
  if (inSentence(scene, sets["withdrawn"] ?? -1)) return true;
  const other = sets["not-interpol"] ?? -1;
  return inOrAround(scene, other);
}

/** "not 193 members, as we wrote on Tuesday, but 190". */
function isPutRight(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token) => token.text === "but");
}

/** False for a span that is denied, supposed or withdrawn. */
export function isClaimed(
  scene: Scene,
  { firstToken, reading }: Candidate,
  sets: CompiledReference["sets"],
): boolean {
  if (reading.kind === "position") return true;
  const supposed = hitsOf(scene.hits, sets["conditional"] ?? -1);
  if (supposed.some((hit) => hit.first < firstToken && !isPutRight(scene, hit.last, firstToken))) {
    return false;
  }
  if (reading.kind === "quote") return true;
  return !scene.tokens
    .slice(Math.max(0, firstToken - NEGATION_REACH), firstToken)
    .some((token) => NEGATIONS.has(token.text));
}
