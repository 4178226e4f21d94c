import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunks } from "../../src/dom/paint/chunks";

describe("chunks of a long text", () => {
  it("are one for a short text", () => {
    const stretches = [{ start: 2, length: 3, index: 0 }];
    expect(chunks("It has 190", stretches)).toEqual([{ start: 0, stretches }]);
  });

  it("are cut between stretches, and keep what each of them covers", () => {
    const text = "some words of a text ".repeat(5_000);
    const cuts = fc.uniqueArray(fc.nat(text.length), { maxLength: 60 });
    fc.assert(
      fc.property(cuts, (ends) => {
        const sorted = [...ends].sort((a, b) => a - b);
        const stretches = sorted.slice(0, -1).flatMap((start, index) => {
          const length = Math.min(40, (sorted[index + 1] ?? start) - start);
          return length > 0 ? [{ start, length, index }] : [];
        });
        const cut = chunks(text, stretches);
        const back = cut.flatMap((chunk, i) =>
          chunk.stretches.map((stretch) => {
            const start = stretch.start + chunk.start;
            expect(start + stretch.length).toBeLessThanOrEqual(cut[i + 1]?.start ?? text.length);
            return { ...stretch, start };
          }),
        );
        expect(back).toEqual(stretches);
        for (const { start } of cut.slice(1)) expect(text[start - 1]).toBe(" ");
      }),
      { numRuns: 200 },
    );
  });
});
