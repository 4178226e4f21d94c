import type { Scene } from "../scene";

/** A word as a fingerprint has it, with the tokens it is made of. */
export interface PageWord {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The sentence's words as `normaliseWords` would give them. */
export function pageWords(scene: Scene): PageWord[] {
  const words: { text: string; first: number; last: number }[] = [];
  scene.tokens.forEach((token, index) => {
    const last = words[words.length - 1];
    const isClitic = token.text.startsWith("'") && token.text.length > 1;
    if (last && isClitic) {
      last.text += token.text.replaceAll("'", "");
      last.last = index;
    } else if (token.kind === "word" || token.kind === "number") {
      words.push({ text: token.text.replaceAll("'", ""), first: index, last: index });
    }
  });
  return words;
}

/** True between an opening and a closing quotation mark; a mark left open quotes to the end. */
export function isQuoted(scene: Scene, index: number): boolean {
  let marks = 0;
  for (let at = 0; at < index; at++) if (scene.tokens[at]?.text === '"') marks++;
  return marks % 2 === 1;
}
