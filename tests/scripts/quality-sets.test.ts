import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LabelledRecord } from "../../scripts/quality/labels";
import { readSets } from "../../scripts/quality/sets";
import { readReferenceData } from "../../scripts/reference-data";
import { normaliseWords } from "../../src/core/text/fingerprint";

const [dev, heldBack] = readSets(["tests/sentences/dev", "tests/sentences/held-back"]);
const facts = new Set(readReferenceData().facts.map(({ id }) => id));
const ARTICLES = "../shared/seeds";
const RUN = 9;

function runs(text: string): string[] {
  const words = normaliseWords(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}

function texts({ title, before, text, after }: LabelledRecord): string[] {
  return [title, before, text, after].filter((one) => one !== null);
}

describe("the labelled sentences", () => {
  const sets = [dev, heldBack].filter((set) => set !== undefined);
  const records = sets.flatMap((set) => set.records);

  it("know which of them are held back", () => {
    expect(sets.map((set) => set.heldBack)).toEqual([false, true]);
  });

  it("have an id of their own and stand there once", () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const keys = records.map(({ published, before, text }) => `${published} ${before} ${text}`);
    expect(new Set(keys).size).toBe(records.length);
  });

  it("name facts that are there", () => {
    const named = records.flatMap((record) => [...record.expect, ...record.optional]);
    expect(named.filter(({ fact }) => !facts.has(fact))).toEqual([]);
  });

  it.each(sets.map((set) => [set.name, set] as const))("ask for every fact in %s", (_, set) => {
    const asked = new Set(set.records.flatMap((record) => record.expect.map(({ fact }) => fact)));
    expect([...facts].filter((fact) => !asked.has(fact))).toEqual([]);
  });

  it.skipIf(!existsSync(ARTICLES))("share no nine words in a row with an article", () => {
    const printed = new Set(
      readdirSync(ARTICLES).flatMap((file) => runs(readFileSync(join(ARTICLES, file), "utf8"))),
    );
    const borrowed = records.filter((record) =>
      texts(record).some((text) => runs(text).some((run) => printed.has(run))),
    );
    expect(borrowed.map(({ id }) => id)).toEqual([]);
  });
});
