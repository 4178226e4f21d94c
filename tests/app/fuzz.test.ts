import fc from "fast-check";
import { afterEach, describe, it } from "vitest";
import { Annotator } from "../../src/app/annotator";
import type { Annotation, Engine } from "../../src/core/annotation";
import { INLINE } from "../../src/dom/blocks/elements";
import { seeded } from "../applications/random";
import { type Tree, tree } from "../dom/support/random-dom";
import { annotation } from "./support/fake-engine";
import { KINDS, type Mutation, Twin } from "./support/twins";

/** So many documents hold what is promised, in every run of the tests. */
const DOCUMENTS = 10_000;
/** The same documents in every run: a test that fails once in a while tells nothing of a change. */
const SEED = 20170929;

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
  trees: fc.array(tree, { minLength: 1, maxLength: 4 }),
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

function annotatorOf(seed: number, onChange: () => void): Annotator {
  return new Annotator({
    page: document,
    engine: randomEngine(seed),
    describe: () => "",
    onPaint: () => {},
    beforePainting: () => {},
    onChange,
    shown: () => ({ isWanted: () => true, isHiddenByStyle: () => false, isOfEach: true }),
  });
}

function compare(what: string, now: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(now), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}\n  is     ${a}\n  not as ${b}`);
}

/** A line of text that goes into an inline element, is broken by a block there and goes on outside. */
const hasBrokenLine = () =>
  [...document.body.querySelectorAll("*")].some(
    ({ localName, parentElement }) =>
      !INLINE.has(localName) && INLINE.has(parentElement?.localName ?? ""),
  );

/** What was found change by change is what is found in the page as it is now. */
async function compareWithAnew(annotator: Annotator, seed: number): Promise<void> {
  if (hasBrokenLine()) return;
  const found = quotes(annotator);
  annotator.clear();
  annotator.stop();
  const anew = annotatorOf(seed, () => {});
  await anew.start(WITHOUT_PAUSE);
  compare("what is found", found, quotes(anew));
  anew.clear();
  anew.stop();
}

const quotes = ({ store }: Annotator) => store.annotations().map(({ quote }) => quote);

async function check({ trees, batches, seed }: Case): Promise<void> {
  const page = new Twin(document.body, trees);
  const alone = new Twin(document.createElement("body"), trees);
  let hasChanges = false;
  const annotator = annotatorOf(seed, () => {
    hasChanges = true;
  });
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
    while (isRead && hasChanges) {
      hasChanges = false;
      await annotator.readChanges(WITHOUT_PAUSE);
    }
    compare("the text after a change", page.root.textContent, alone.root.textContent);
  }
  // Where a page moves the same things to and fro before it is read, a find may be missed.
  const isCalm = batches.every(({ does, isRead }) => isRead && does.length <= 2);
  if (isCalm) await compareWithAnew(annotator, seed);
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
    await fc.assert(property, { numRuns: DOCUMENTS, seed: SEED });
  });
});
