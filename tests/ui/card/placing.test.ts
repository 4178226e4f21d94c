import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestLine, nextCorner, place } from "../../../src/ui/card/placing";

const windowSize = { width: 1000, height: 800 };
const card = { width: 360, height: 400 };
const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe("placing the card", () => {
  test.each([
    ["below", box(100, 100), "below"],
    ["above where there is no room below", box(100, 700), "above"],
    ["below with less height where neither side has room", box(100, 390 - 30), "below"],
  ] as const)("%s", (_, anchor, side) => {
    expect(place(anchor, card, windowSize, false).side).toBe(side);
  });

  test("over the mark where the window is too low for anything else", () => {
    expect(place(box(10, 150), card, { width: 1000, height: 320 }, false).side).toBe("over");
  });

  test("aligns with the mark's reading side", () => {
    expect(place(box(500, 100), card, windowSize, false).left).toBe(500);
    expect(place(box(500, 100), card, windowSize, true).left).toBe(580 - 360);
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
        (view, mark, height, rtl) => {
          const { left, top, maxHeight } = place(
            box(mark.left, mark.top),
            { width: 360, height },
            view,
            rtl,
          );
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
