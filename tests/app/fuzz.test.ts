import fc from "fast-check";
import { afterEach, describe, it } from "vitest";
import { Annotator } from "../../src/app/annotator";
import type { Annotation, Engine } from "../../src/core/annotation";
import { seeded } from "../applications/random";
import { forest, type Tree } from "../dom/support/random-dom";
import { annotation } from "./support/fake-engine";
import { KINDS, type Mutation, Twin } from "./support/twins";

/** So many documents hold what is promised, in every run of the tests. */
const DOCUMENTS = 10_000;

interface Case {
  readonly trees: readonly Tree[];
  /** What the page does at once, and whether it is read again after that. */
  readonly batches: readonly { readonly does: readonly Mutation[]; readonly isRead: boolean }[];
  readonly seed: number;
}

const WORDS = ["", "190 members", " and more ", "<i>&", "\u200f警察"] as const;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(40),
  to: fc.nat(40),
  words: fc.constantFrom(...WORDS),
});

const anyCase: fc.Arbitrary<Case> = fc.record({
  trees: forest,
  batches: fc.array(
    fc.record({ does: fc.array(mutation, { minLength: 1, maxLength: 4 }), isRead: fc.boolean() }),
    { maxLength: 3 },
  ),
  seed: fc.nat(1_000),
});

/** Finds stretches at random, of whatever text: the same ones in the same text. */
function randomEngine(seed: number): Engine {
  return {
    annotate({ text }) {
      const random = seeded(seed + text.length);
      const found: Annotation[] = [];
      for (let at = 0; at < text.length; ) {
        const start = at + Math.floor(random() * 8);
        const end = Math.min(text.length, start + 1 + Math.floor(random() * 12));
        if (start < end && random() < 0.7) found.push(annotation(text, start, end));
        at = Math.max(end, start) + Math.floor(random() * 2);
      }
      return found;
    },
  };
}

const WITHOUT_PAUSE = { isDue: () => false, pause: async () => true, spent: () => 0 };

function annotatorOf(seed: number): Annotator {
  return new Annotator({
    page: document,
    engine: randomEngine(seed),
    describe: () => "",
    onRoot: () => {},
    onChange: () => {},
    shown: () => ({ isWanted: () => true, isHiddenByStyle: () => false }),
  });
}

function compare(what: string, now: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(now), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}\n  is     ${a}\n  not as ${b}`);
}

async function check({ trees, batches, seed }: Case): Promise<void> {
  const page = new Twin(document.body, trees);
  const alone = new Twin(document.createElement("body"), trees);
  const annotator = annotatorOf(seed);
  await annotator.start(WITHOUT_PAUSE);
  compare("the text under the marks", page.root.textContent, alone.root.textContent);
  for (const { does, isRead } of batches) {
    for (const [index, each] of does.entries()) {
      // What a page copies of a text node that it has moved at the same moment is cut at the mark:
      // between the two nothing of ours can run.
      if (each.kind === "copy" && index > 0) continue;
      page.mutate(each);
      alone.mutate(each);
    }
    // The browser tells of changes when the page's own task is over.
    await Promise.resolve();
    if (isRead) await annotator.readChanges(WITHOUT_PAUSE);
    compare("the text after a change", page.root.textContent, alone.root.textContent);
  }
  annotator.clear();
  annotator.stop();
  compare("the HTML after switching off", page.root.innerHTML, alone.root.innerHTML);
  compare("the order of the page's nodes", page.order(), alone.order());
}

function print({ trees, batches, seed }: Case): string {
  const { root } = new Twin(document.createElement("body"), trees);
  return `with the HTML ${root.innerHTML}\n  and the changes ${JSON.stringify(batches)}, seed ${seed}`;
}

describe("any page", () => {
  afterEach(() => document.body.replaceChildren());

  it(`is whole under its marks and after them, whatever it does (${DOCUMENTS} pages)`, async () => {
    const property = fc.asyncProperty(anyCase, async (given) => {
      try {
        await check(given);
      } catch (error) {
        throw new Error(`${error}\n  ${print(given)}`);
      }
    });
    await fc.assert(property, { numRuns: DOCUMENTS });
  });
});
