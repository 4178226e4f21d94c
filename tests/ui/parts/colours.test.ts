import { describe, expect, test } from "vitest";
import { CATEGORY_HUES } from "../../../src/model/palette";
import { contrast } from "../../../src/ui/parts/contrast";
import { distance, mix, parse, type Rgb, seenWith, toHex } from "../support/colour";

/** Grounds and text colours of pages: plain, papers' own tints, reading modes, night modes. */
const PAGES = [
  ["white", "#ffffff", "#121212"],
  ["salmon", "#fff1e5", "#33302e"],
  ["sepia", "#f4ecd8", "#5b4636"],
  ["pale yellow", "#fffbe6", "#222222"],
  ["pale green", "#e9f5e9", "#1f2a1f"],
  ["light grey", "#e6e6e6", "#1a1a1a"],
  ["black", "#000000", "#e6e6e6"],
  ["dark grey", "#1f1f1f", "#dcdcdc"],
  ["navy", "#0b1e38", "#e8eef7"],
  ["dark green", "#10281c", "#e3efe6"],
] as const;
const HUES = Object.entries(CATEGORY_HUES);

/** As the marks' style sheet mixes them. */
const lineOf = (hue: string, text: string): Rgb => mix(parse(hue), parse(text), 0.75);
const tintOf = (hue: string, ground: string): Rgb => mix(parse(hue), parse(ground), 0.16);

describe.each(PAGES)("on a %s page", (_, ground, text) => {
  test.each(HUES)("the line of %s is seen: 3 to 1 (WCAG 1.4.11)", (_id, { light }) => {
    const tint = toHex(tintOf(light, ground));
    expect(contrast(toHex(lineOf(light, text)), tint)).toBeGreaterThanOrEqual(3);
  });

  test.each(HUES)(
    "text on the tint of %s stays as readable as it may be: 4.5 to 1",
    (_id, { light }) => {
      const own = contrast(text, ground);
      const tinted = contrast(text, toHex(tintOf(light, ground)));
      expect(tinted).toBeGreaterThanOrEqual(Math.min(4.5, own));
    },
  );
});

describe("squares and bars", () => {
  test.each(HUES)("of %s are seen on the surfaces' own grounds", (_id, { light, dark }) => {
    for (const ground of ["#ffffff", "#f4f5f8"])
      expect(contrast(light, ground)).toBeGreaterThanOrEqual(3);
    for (const ground of ["#202227", "#2a2d33"])
      expect(contrast(dark, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** Steps of CIELAB: at 2.3 two colours side by side are just told apart; lines apart need more. */
const APART = 6;

describe.each(["protanopia", "deuteranopia", "tritanopia", "none"] as const)(
  "to eyes with colour-vision deficiency: %s",
  (deficiency) => {
    test("no two categories look alike", () => {
      const seen = HUES.map(([id, { light }]) => ({ id, as: seenWith(deficiency, parse(light)) }));
      const alike = seen.flatMap((one, index) =>
        seen
          .slice(index + 1)
          .filter((other) => distance(one.as, other.as) < APART)
          .map((other) => `${one.id} and ${other.id}`),
      );
      expect(alike).toEqual([]);
    });

    test("every line is seen on white", () => {
      for (const [id, { light }] of HUES) {
        const line = toHex(seenWith(deficiency, lineOf(light, "#121212")));
        expect(contrast(line, "#ffffff"), id).toBeGreaterThanOrEqual(3);
      }
    });

    test("the tones of agreement and difference are told apart", () => {
      const [agree, differ] = ["#0b6b58", "#974700"].map((tone) =>
        seenWith(deficiency, parse(tone)),
      );
      expect(agree && differ && distance(agree, differ)).toBeGreaterThanOrEqual(APART);
    });
  },
);

describe("contrast", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#ffffff", "#ffffff", 1],
  ])("of %s on %s", (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
  });
});
