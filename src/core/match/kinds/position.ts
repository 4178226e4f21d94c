import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { frameOf } from "../frame";
import { type Hit, hitsOf } from "../phrases";
import type { Scene } from "../scene";
import { PHRASE_ENDS } from "../words";

/** Tokens before the word in which a negation turns its sense. */
const NEGATION_REACH = 4;
const NEGATIONS = new Set(
  "not no never n't denied denies deny rejected rejects without".split(" "),
);

/** What may be misused where it stands for the thing in question. */
const STANDS_FOR = new Set(
  "system mechanism tool channel alert alerts notice notices process it them".split(" "),
);
/** Words of misuse that take an object. */
const MISUSE = /^(misus|abus|exploit)/;
/** Tokens an object is looked for in. */
const OBJECT = 6;

/** "Abuse of office", "misusing company funds": something else is misused. */
function isOfOther(scene: Scene, { cues }: CompiledFact, hit: Hit): boolean {
  if (!MISUSE.test(scene.tokens[hit.first]?.text ?? "")) return false;
  const own = [...cues.about, ...cues.topic].flatMap((set) => [...hitsOf(scene.hits, set)]);
  let content = false;
  for (let at = hit.last + 1; at <= hit.last + OBJECT; at++) {
    const token = scene.tokens[at];
    if (!token || token.kind === "punctuation") break;
    if (own.some(({ first, last }) => first <= at && at <= last)) return false;
    if (STANDS_FOR.has(token.text)) return false;
    if (token.text === "of" || DETERMINERS.has(token.text)) continue;
    if (PHRASE_ENDS.has(token.text)) break;
    content = true;
  }
  return content;
}

const DETERMINERS = new Set(["the", "its", "their", "these", "such", "a", "'s"]);

/** Words of the sentence that take a side on a question of position: the first one stands for it. */
export function positionCandidates(scene: Scene, fact: CompiledFact): Candidate[] {
  const hit = hitsOf(scene.hits, fact.cues.counts).find((one) => !isOfOther(scene, fact, one));
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
