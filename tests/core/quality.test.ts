import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotateBlocks } from "../../scripts/annotate/pages";
import { loadEngine } from "../../scripts/quality/engine";
import { count, precision, recall, verdictAccuracy } from "../../scripts/quality/figures";
import { readPages } from "../../scripts/quality/pages";
import { scoreSet } from "../../scripts/quality/score";
import { readSets } from "../../scripts/quality/sets";

const subject = loadEngine();

/** Labelled sentences and saved pages of others; they stand beside the project where at all. */
const LABELLED = join("..", "shared", "claims-dev.jsonl");
const atHand = existsSync(LABELLED);
if (!atHand) console.log(`No labelled sentences at ${LABELLED}: their test is skipped.`);

function figuresOf(path: string) {
  return count(
    readSets([path])
      .flatMap((set) => scoreSet(set, subject).results)
      .flatMap(({ outcomes }) => outcomes),
  );
}

describe("the engine's quality", () => {
  it.skipIf(!atHand)("holds on labelled sentences from the web", () => {
    const figures = figuresOf(LABELLED);
    expect(precision(figures)).toBeGreaterThanOrEqual(0.9);
    expect(recall(figures)).toBeGreaterThanOrEqual(0.75);
    expect(verdictAccuracy(figures)).toBeGreaterThanOrEqual(0.9);
    expect(figures.wrongDiffers).toBeLessThanOrEqual(2);
  });

  it.each([
    ["dev", 0.88, 0],
    ["held-back", 0.81, 1],
  ])("is precise on our own sentences (%s)", (part, leastRecall, mostWrong) => {
    const figures = figuresOf(join("tests", "sentences", part));
    expect(precision(figures)).toBeGreaterThanOrEqual(0.97);
    expect(recall(figures)).toBeGreaterThanOrEqual(leastRecall);
    expect(verdictAccuracy(figures)).toBeGreaterThanOrEqual(0.96);
    expect(figures.wrongDiffers).toBeLessThanOrEqual(mostWrong);
  });

  it("finds claims in most wordings, and gives them the right verdict", () => {
    const figures = figuresOf(join("tests", "sentences", "wordings"));
    expect(precision(figures)).toBeGreaterThanOrEqual(0.97);
    expect(recall(figures)).toBeGreaterThanOrEqual(0.86);
    expect(verdictAccuracy(figures)).toBeGreaterThanOrEqual(0.98);
    expect(figures.wrongDiffers).toBeLessThanOrEqual(3);
  });

  it("lets few look-alikes differ", () => {
    const { wrongDiffers } = figuresOf(join("tests", "sentences", "look-alikes"));
    expect(wrongDiffers).toBeLessThanOrEqual(24);
  });

  it("finds no claim on real pages that have none", () => {
    const pages = readPages();
    if (pages.length === 0) console.log("No saved pages at hand: nothing was read.");
    const claims = pages.flatMap((page) =>
      annotateBlocks(page, subject.engine).filter(({ verdict }) => verdict !== "mention"),
    );
    expect(claims).toEqual([]);
  });
});
