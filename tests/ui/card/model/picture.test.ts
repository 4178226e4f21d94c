import { describe, expect, test } from "vitest";
import { layOut } from "../../../../src/ui/card/model/picture";

const range = (label: string, low: number | null, high: number | null) => ({ label, low, high });
const format = String;

describe("ranges on one scale", () => {
  test("lie in order and inside the margins", () => {
    const picture = layOut(range("page", 812, 812), [range("a", 612, 612)], format);
    expect(picture?.page.from).toBeGreaterThan(picture?.others[0]?.from ?? 100);
    expect(picture?.page.to).toBeLessThan(100);
    expect(picture?.others[0]?.from).toBeGreaterThan(0);
    expect([picture?.low, picture?.high]).toEqual(["612", "812"]);
  });

  test("an open end reaches the margin, where an arrow says that it goes on", () => {
    const picture = layOut(range("page", 600, null), [range("a", 612, 612)], format);
    expect(picture?.page).toMatchObject({ to: 94, openEnd: true, openStart: false });
  });

  test("sources that say the same share a line", () => {
    const picture = layOut(range("page", 1, 1), [range("a", 2, 2), range("b", 2, 2)], format);
    expect(picture?.others.map(({ label }) => label)).toEqual(["a, b"]);
  });

  test("small figures beside large ones stay apart", () => {
    const picture = layOut(
      range("page", 10, 10),
      [range("a", 20, 20), range("b", 1e6, 1e6)],
      format,
    );
    const [a] = picture?.others ?? [];
    expect((a?.from ?? 0) - (picture?.page.from ?? 0)).toBeGreaterThan(4);
  });

  test.each([
    ["all are equal", range("page", 190, 190), [range("a", 190, 190)]],
    ["there is nothing to compare with", range("page", 190, 190), []],
    ["no end is finite", range("page", null, null), [range("a", null, null)]],
  ])("there is no picture where %s", (_, page, others) => {
    expect(layOut(page, others, format)).toBeNull();
  });
});
