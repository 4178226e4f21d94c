import { parsePeriods } from "../claim/period";
import { parseQuantities } from "../claim/quantity";
import type { Sentence } from "../text/types";
import type { Hits } from "./phrases";
import type { Scene, Surroundings } from "./scene";

/** Reads a sentence's figures and dates. Where no fact is in question they are not looked for. */
export function readScene(
  text: string,
  sentence: Sentence,
  hits: Hits,
  surroundings: Surroundings,
  published: string | null,
  wanted: boolean,
): Scene {
  const { tokens } = sentence;
  return {
    text,
    tokens,
    hits,
    quantities: wanted ? parseQuantities(tokens) : [],
    periods: wanted ? parsePeriods(tokens, published) : [],
    surroundings,
    question: tokens[tokens.length - 1]?.text === "?",
  };
}
