import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LazyCard, lazyCard } from "../../../src/app/card/lazy-card";
import { type CardController, type CardHost, provideCard } from "../../../src/app/card/link";
import type { CardRequest } from "../../../src/app/card/port";

const opened: string[] = [];
let isHeld = false;
let isHoverWanted = true;
let shown: string | null = null;
const load = vi.fn(() => Promise.resolve(true));

/** A card that only notes what it was asked for. */
const controller: CardController = {
  open: ({ annotation }, _anchor, { by }) => {
    shown = annotation.id;
    opened.push(`${annotation.id} by ${by}`);
  },
  close: () => {
    shown = null;
  },
  get shown() {
    return shown;
  },
  get isHeld() {
    return isHeld;
  },
  destroy: () => {},
};

const request = (id: string, how: CardRequest["how"]) =>
  ({ annotation: { id }, how }) as CardRequest;
let card: LazyCard;

beforeEach(() => {
  vi.useFakeTimers();
  load.mockClear();
  opened.length = 0;
  [isHeld, isHoverWanted, shown] = [false, true, null];
  card = lazyCard({
    load,
    contentOf: ({ annotation }) =>
      ({ annotation }) as ReturnType<Parameters<typeof lazyCard>[0]["contentOf"]>,
    host: {} as CardHost,
    isHoverWanted: () => isHoverWanted,
  });
});
afterEach(() => {
  card.dispose();
  vi.useRealTimers();
});

describe("a pointer that comes to a highlight", () => {
  test("opens its card after half a second, not before", () => {
    provideCard(() => controller);
    card.enter(request("a", "hover"));
    vi.advanceTimersByTime(499);
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened).toEqual(["a by hover"]);
  });

  test.each([
    ["passes over", () => card.leave()],
    ["is not to open cards", () => {}],
  ])("and %s opens none", (what, act) => {
    isHoverWanted = what === "passes over";
    provideCard(() => controller);
    card.enter(request("a", "hover"));
    act();
    vi.advanceTimersByTime(2000);
    expect(opened).toEqual([]);
  });

  test("has the card's script ready for a press, whether hovering opens cards or not", () => {
    isHoverWanted = false;
    card.enter(request("a", "hover"));
    expect(load).toHaveBeenCalledOnce();
  });

  test("does not replace a card that the reader holds on to", () => {
    provideCard(() => controller);
    card.open(request("a", "pointer"));
    isHeld = true;
    card.enter(request("b", "hover"));
    vi.advanceTimersByTime(2000);
    expect(opened).toEqual(["a by pointer"]);
    card.open(request("b", "pointer"));
    expect(opened).toEqual(["a by pointer", "b by pointer"]);
  });
});

test("a press opens the card in the same task once its script is there", () => {
  card.prepare();
  expect(load).toHaveBeenCalledOnce();
  provideCard(() => controller);
  card.open(request("a", "touch"));
  expect(opened).toEqual(["a by touch"]);
});

test("of presses made while the script loads the last one counts", () => {
  card.open(request("a", "pointer"));
  card.open(request("b", "pointer"));
  provideCard(() => controller);
  expect(opened).toEqual(["b by pointer"]);
});
