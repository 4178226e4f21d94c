import type { Hit } from "../phrases";
import type { Scene } from "../scene";
import { PHRASE_ENDS } from "../words";

/**
 * True where a name only says what kind of thing another is: "the Interpol fan club", "Interpol's
 * cybercrime unit". What is said there is said of that thing.
 */
export function isModifier(scene: Scene, name: Hit): boolean {
  const after = scene.tokens[name.last + 1];
  if (after?.text === "'s") return isNoun(scene, name.last + 2) || isName(scene, name.last + 2);
  if (isName(scene, name.last + 1)) return true;
  return scene.tokens[name.first - 1]?.text === "the" && isNoun(scene, name.last + 1);
}

/** "Interpol Foundation", "the Interpol DNA gateway". */
function isName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token?.kind === "word" && token.capital && !PHRASE_ENDS.has(token.text);
}

/** A lower-case word that is no preposition, auxiliary or the like. */
function isNoun(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token?.kind === "word" && !token.capital && !PHRASE_ENDS.has(token.text);
}
