/**
 * A backtracking matcher that counts its steps, for the part of JavaScript's expressions (ECMA-262,
 * 22.2) that the engine uses: what an expression costs on a text is then known without a clock.
 */

type Node =
  | { readonly type: "character"; readonly matches: (character: string) => boolean }
  | { readonly type: "sequence"; readonly parts: readonly Node[] }
  | { readonly type: "choice"; readonly branches: readonly Node[] }
  | {
      readonly type: "repeat";
      readonly of: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | {
      readonly type: "look";
      readonly of: Node;
      readonly behind: boolean;
      readonly negative: boolean;
    }
  | { readonly type: "edge"; readonly at: "start" | "end" | "word" | "no-word" };

/** An expression as far as counting needs it. */
export interface Parsed {
  readonly root: Node;
  /** The sources of its single-character parts, for texts to try it on. */
  readonly characters: readonly string[];
  /** It repeats something without limit. */
  readonly unbounded: boolean;
}

/**
 * @throws Error for what it cannot read: the matcher has to learn it first.
 */
export function parse(pattern: string, flags: string): Parsed {
  const characters: string[] = [];
  let unbounded = false;
  let at = 0;

  const choice = (): Node => {
    const branches = [sequence()];
    while (pattern[at] === "|") {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 && branches[0] ? branches[0] : { type: "choice", branches };
  };

  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") parts.push(term());
    return { type: "sequence", parts };
  };

  const term = (): Node => {
    const of = atom();
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(pattern.slice(at));
    if (!quantifier) return of;
    at += quantifier[0].length;
    const [, sign, low, comma, high, question] = quantifier;
    const min = sign ? (sign === "+" ? 1 : 0) : Number(low);
    const open = sign === "*" || sign === "+" || (comma === "," && high === "");
    const max = open ? Number.POSITIVE_INFINITY : sign === "?" ? 1 : Number(high || low);
    unbounded ||= open;
    return { type: "repeat", of, min, max, lazy: question === "?" };
  };

  const atom = (): Node => {
    const character = pattern[at] ?? "";
    if (character === "(") return group();
    if (character === "^" || character === "$") {
      at++;
      return { type: "edge", at: character === "^" ? "start" : "end" };
    }
    if (/^\\b/i.test(pattern.slice(at))) {
      at += 2;
      return { type: "edge", at: pattern[at - 1] === "b" ? "word" : "no-word" };
    }
    const source = /^(?:\[(?:\\.|[^\]])*\]|\\u\{?[\da-f]+\}?|\\[pP]\{[^}]*\}|\\.|[^\\])/iu.exec(
      pattern.slice(at),
    )?.[0];
    if (source === undefined) throw new Error(`/${pattern}/: cannot read "${pattern.slice(at)}"`);
    at += source.length;
    characters.push(source);
    // What a back reference stands for is not kept: it takes any character, which costs no less.
    if (/^\\\d/.test(source)) return { type: "character", matches: () => true };
    const expression = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ""));
    return { type: "character", matches: (text) => expression.test(text) };
  };

  const group = (): Node => {
    const opening = /^\((?:\?(?::|(<?)([=!])|<[^>]*>))?/.exec(pattern.slice(at));
    at += opening?.[0].length ?? 1;
    const of = choice();
    at++;
    const sign = opening?.[2];
    if (sign === undefined) return of;
    return { type: "look", of, behind: opening?.[1] === "<", negative: sign === "!" };
  };

  const root = choice();
  return { root, characters: [...new Set(characters)], unbounded };
}

/** More steps than this are too many for any text that is tried. */
const MOST_STEPS = 3_000_000;

/** What looking for an expression in a text comes to. */
export interface Search {
  readonly found: boolean;
  /** Infinite where it was given up. */
  readonly steps: number;
}

/** Looks for the expression everywhere in the text, as `exec` does until it matches. */
export function search({ root }: Parsed, text: string): Search {
  let steps = 0;

  const run = (node: Node, at: number, then: (at: number) => boolean): boolean => {
    steps++;
    if (steps > MOST_STEPS) return true;
    switch (node.type) {
      case "character":
        return at < text.length && node.matches(text.charAt(at)) && then(at + 1);
      case "sequence":
        return sequence(node.parts, 0, at, then);
      case "choice":
        return node.branches.some((branch) => run(branch, at, then));
      case "repeat":
        return repeat(node, 0, at, then);
      case "look":
        return looks(node, at) !== node.negative && then(at);
      case "edge":
        return isEdge(node.at, at) && then(at);
    }
  };

  const sequence = (
    parts: readonly Node[],
    index: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean => {
    const part = parts[index];
    return part ? run(part, at, (end) => sequence(parts, index + 1, end, then)) : then(at);
  };

  const repeat = (
    node: Extract<Node, { type: "repeat" }>,
    times: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean => {
    const more = () =>
      times < node.max &&
      run(
        node.of,
        at,
        (end) => (end > at || times < node.min) && repeat(node, times + 1, end, then),
      );
    if (times < node.min) return more();
    return node.lazy ? then(at) || more() : more() || then(at);
  };

  const looks = ({ of, behind }: Extract<Node, { type: "look" }>, at: number): boolean => {
    if (!behind) return run(of, at, () => true);
    // One character back is all that the engine's expressions look.
    return at > 0 && run(of, at - 1, (end) => end === at);
  };

  const isEdge = (edge: string, at: number): boolean => {
    if (edge === "start") return at === 0;
    if (edge === "end") return at === text.length;
    const isWord = (index: number) => /\w/.test(text.charAt(index));
    return (isWord(at - 1) !== isWord(at)) === (edge === "word");
  };

  let found = false;
  for (let from = 0; from <= text.length && !found; from++) found = run(root, from, () => true);
  return steps > MOST_STEPS ? { found: false, steps: Number.POSITIVE_INFINITY } : { found, steps };
}
