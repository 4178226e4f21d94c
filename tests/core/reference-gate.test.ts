import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileReference } from "../../src/core/reference/compile";
import { data, engine, reference } from "./engine";

const FOLDER = join("tests", "sentences", "dev");

interface Labelled {
  readonly text: string;
  readonly title: string | null;
  readonly before: string | null;
  readonly published: string | null;
}

const records = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as Labelled);

describe("the gate's words", () => {
  it("lead to every sentence in which the engine finds something", () => {
    const missed = records.filter((record) => {
      const page = [record.title, record.before, record.text].join("\n").toLowerCase();
      const found = engine.annotate(record).length > 0;
      return found && !reference.gateWords.some((word) => page.includes(word));
    });
    expect(missed.map((record) => record.text)).toEqual([]);
  });

  it("take in the words of a fact on a topic of its own", () => {
    const base = data.facts[0];
    if (!base) throw new Error("There are no facts.");
    const fact = {
      ...base,
      id: "zebras-counted",
      cues: { counts: ["zebra"], about: [["zebra", "wild horse"]] },
    };
    const words = compileReference({ ...data, facts: [...data.facts, fact] }).gateWords;
    expect(words).toContain("zebra");
    expect(words).toContain("wild horse");
  });
});
