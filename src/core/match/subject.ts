import type { CompiledCues } from "../reference/compiled";
import { type Hit, hitsOf, overlaps } from "./phrases";
import { inSurroundings, type Scene } from "./scene";
import { PREPOSITIONS } from "./words";

/** Whether the sentence is about the fact's subject: it says so, the text around says so, or no. */
export type Standing = "stated" | "implied" | "absent" | "rival";

/** Judges who the figure at token `figure` belongs to. A fact without a subject is always `stated`. */
export function subjectStanding(scene: Scene, cues: CompiledCues, figure: number): Standing {
  if (cues.subject < 0) {
    return cues.rivals >= 0 && governingRival(scene, cues, [], figure) ? "rival" : "stated";
  }
  const own = hitsOf(scene.hits, cues.subject);
  if (own.some((hit) => isCompoundOf(scene, figure, hit))) return "stated";
  const rival = governingRival(scene, cues, own, figure);
  if (rival) return "rival";
  if (own.length > 0) return "stated";
  return inSurroundings(scene, cues.subject) ? "implied" : "absent";
}

/** Words that a compound with a figure may have before the name it describes. */
const COMPOUND = 3;

/** "the 190-nation Interpol", "its 190-member police network": the figure describes the name. */
function isCompoundOf(scene: Scene, figure: number, { first }: Hit): boolean {
  if (scene.tokens[figure + 1]?.text !== "-" || first <= figure) return false;
  const between = scene.tokens.slice(figure + 3, first);
  return (
    between.length <= COMPOUND &&
    between.every(({ kind, text }) => kind === "word" && !PREPOSITIONS.has(text))
  );
}

/** A rival that stands in the subject's place nearer to the figure than the fact's own subject. */
function governingRival(
  scene: Scene,
  cues: CompiledCues,
  own: readonly Hit[],
  figure: number,
): Hit | null {
  const rivals = hitsOf(scene.hits, cues.rivals).filter(
    (rival) => !own.some((hit) => overlaps(hit, rival)),
  );
  let governing: Hit | null = null;
  for (const rival of rivals) {
    if (rival.first < figure ? inSubjectPlace(scene, rival) : isAgent(scene, rival)) {
      governing = rival;
    }
  }
  if (!governing) return null;
  const nearer = own.some((hit) =>
    governing.first < figure
      ? (hit.first > governing.first && hit.first < figure && inSubjectPlace(scene, hit)) ||
        coordinated(scene, hit, governing)
      : isAgent(scene, hit),
  );
  return nearer ? null : governing;
}

/** Words back in which the preposition of a list of names is looked for. */
const LIST_REACH = 12;

/** Not behind a preposition, articles and the names before it in a list aside. */
function inSubjectPlace(scene: Scene, hit: Hit): boolean {
  const [comma, relative] = scene.tokens.slice(hit.last + 1, hit.last + 3);
  if (comma?.text === "," && (relative?.text === "which" || relative?.text === "who")) return true;
  if (
    scene.tokens[hit.first - 1]?.text === "only" ||
    scene.tokens[hit.first - 2]?.text === "only"
  ) {
    return false;
  }
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - LIST_REACH; at--) {
    const token = scene.tokens[at];
    if (!token) return true;
    if (PREPOSITIONS.has(token.text)) return false;
    const inList = token.capital || token.text === "," || LIST_WORDS.has(token.text);
    if (!inList) return true;
  }
  return true;
}

const LIST_WORDS = new Set(["the", "a", "and", "other"]);

/** "… submitted by India": the one who acts stands behind the figure. */
function isAgent(scene: Scene, hit: Hit): boolean {
  const before = scene.tokens[hit.first - 1]?.text;
  const article = before === "the";
  return (article ? scene.tokens[hit.first - 2]?.text : before) === "by";
}

/** "China, Laos and Thailand": one list of names. */
function coordinated(scene: Scene, a: Hit, b: Hit): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  for (let at = left.last + 1; at < right.first; at++) {
    const token = scene.tokens[at];
    if (!token) return false;
    if (token.text === "," || token.text === "and" || token.text === "the") continue;
    if (token.capital) continue;
    return false;
  }
  return true;
}
