import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  nearestLine,
  nextCorner,
  place,
  placeSheet,
  type Surroundings,
} from "../../../src/ui/card/placing";

const windowSize = { width: 1000, height: 800 };
const card = { width: 360, height: 400 };
const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });
/** A column as wide as the window has no margin for a card. */
const wide = { left: 0, right: 1000 };
const around = (anchor: ReturnType<typeof box>, more: Partial<Surroundings> = {}) => ({
  anchor,
  column: wide,
  card,
  window: windowSize,
  rtl: false,
  ...more,
});

describe("placing the card", () => {
  test.each([
    ["below", box(100, 100), "below"],
    ["above where there is no room below", box(100, 700), "above"],
    ["below with less height where neither side has room", box(100, 390 - 30), "below"],
  ] as const)("%s", (_, anchor, side) => {
    expect(place(around(anchor)).side).toBe(side);
  });

  test("over the mark where the window is too low for anything else", () => {
    expect(place(around(box(10, 150), { window: { width: 1000, height: 320 } })).side).toBe("over");
  });

  test("aligns with the mark's reading side", () => {
    expect(place(around(box(500, 100))).left).toBe(500);
    expect(place(around(box(500, 100), { rtl: true })).left).toBe(580 - 360);
  });

  test("stays inside any window, wherever the mark is", () => {
    const size = fc.record({
      width: fc.integer({ min: 400, max: 3000 }),
      height: fc.integer({ min: 300, max: 2000 }),
    });
    const at = fc.record({
      left: fc.integer({ min: -500, max: 3500 }),
      top: fc.integer({ min: -500, max: 2500 }),
    });
    fc.assert(
      fc.property(
        size,
        at,
        fc.integer({ min: 100, max: 900 }),
        fc.boolean(),
        fc.nat(600),
        (view, mark, height, rtl, before) => {
          const { left, top, maxHeight } = place({
            anchor: box(mark.left, mark.top),
            column: { left: mark.left - before, right: mark.left + 80 + before },
            card: { width: 360, height },
            window: view,
            rtl,
          });
          const shown = Math.min(height, maxHeight);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + 360).toBeLessThanOrEqual(view.width - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + shown).toBeLessThanOrEqual(view.height - 8);
        },
      ),
    );
  });
});

describe("a margin beside the text", () => {
  const column = { left: 40, right: 440 };
  test.each([
    ["is taken where it holds the card near its mark", box(300, 300), { column }, 452],
    [
      "is taken on the left where only that one holds it",
      box(560, 300),
      { column: { left: 540, right: 990 } },
      540 - 12 - 360,
    ],
    [
      "comes first on the left where one reads right to left",
      box(560, 300),
      { column: { left: 400, right: 580 }, rtl: true },
      400 - 12 - 360,
    ],
  ] as const)("%s", (_, anchor, more, left) => {
    expect(place(around(anchor, more))).toMatchObject({ side: "beside", left, top: 292 });
  });

  test.each([
    ["too narrow", box(300, 300), { column: { left: 200, right: 700 } }],
    ["too far from the mark", box(45, 300), { column: { left: 40, right: 620 } }],
    ["none: the text is as wide as the window", box(300, 300), {}],
  ] as const)("is left alone where it is %s", (_, anchor, more) => {
    expect(place(around(anchor, more)).side).toBe("below");
  });
});

describe("a sheet on a narrow screen", () => {
  const phone = { width: 360, height: 640 };
  test.each([
    ["at the bottom, as high as it is, under a mark near the top", 40, 300, "bottom", 448],
    ["at the bottom with less height under a mark in the middle", 250, 500, "bottom", 364],
    ["at the top where the mark is low", 560, 500, "top", 448],
    ["never lower than two fifths of the window", 300, 500, "bottom", 314],
  ] as const)("stands %s", (_, top, height, edge, maxHeight) => {
    expect(placeSheet(box(10, top), height, phone)).toEqual({ edge, maxHeight });
  });
});

test("of several lines the one under the pointer, or nearest to it, is taken", () => {
  const lines = [box(500, 100), box(0, 130), box(0, 160)];
  expect(nearestLine(lines, 140)).toBe(1);
  expect(nearestLine(lines, 0)).toBe(0);
  expect(nearestLine(lines, 900)).toBe(2);
});

test("four moves without dragging lead round the corners", () => {
  let at = { left: 10, top: 10, right: 370, bottom: 410 };
  const seen: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    const to = nextCorner(at, windowSize);
    seen.push(`${to.left > 0 ? "right" : "left"} ${to.top > 0 ? "bottom" : "top"}`);
    const left = to.left > 0 ? 630 : 10;
    const top = to.top > 0 ? 390 : 10;
    at = { left, top, right: left + 360, bottom: top + 400 };
  }
  expect(seen).toEqual(["right top", "right bottom", "left bottom", "left top"]);
});
