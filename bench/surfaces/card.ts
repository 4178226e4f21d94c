/** In which frame after the reader's press the card is there, and when that frame was on the screen. */
import type { ChromiumTab } from "../../tests/e2e/harness/chromium-tab";
import { centreOf } from "../../tests/e2e/harness/marks";

export interface CardOpening {
  /** Frames from the press until the card has boxes: 1 is the frame that the press itself leads to. */
  readonly frames: number;
  /** Milliseconds from the press to the next paint (Event Timing; steps of 8). */
  readonly paint: number;
}

export type Trigger = "pointer" | "Enter" | "tap";

declare global {
  var cardBench: { readonly frames: Promise<number>; readonly paints: number[] };
}

/** Opens the card of a mark, and closes it again. The page is told nothing but the event. */
export async function openCard(
  tab: ChromiumTab,
  mark: string,
  trigger: Trigger,
): Promise<CardOpening> {
  const at = await centreOf(tab, mark);
  const types = trigger === "Enter" ? ["keydown"] : ["pointerdown", "pointerup", "click"];
  if (trigger === "Enter") {
    await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), mark);
  }
  if (trigger === "pointer") await tab.moveTo({ x: at.x - 2, y: at.y });
  // As long as a hand takes from reaching a highlight to pressing it.
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  await tab.evaluate(watch, types.at(-1) ?? "", types);
  if (trigger === "Enter") await tab.press("Enter");
  else if (trigger === "tap") await tab.tap(at);
  else await tab.click(at);
  const opening = await tab.evaluate(async () => {
    const frames = await globalThis.cardBench.frames;
    await new Promise((done) => setTimeout(done, 200));
    return { frames, paint: Math.max(0, ...globalThis.cardBench.paints) };
  });
  await tab.press("Escape");
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  return opening;
}

/** Runs in the page. */
function watch(type: string, types: readonly string[]): void {
  const paints: number[] = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (types.includes(name)) paints.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  const isThere = () => {
    const root = document.querySelector("fact-annotator-card")?.shadowRoot;
    return (root?.querySelector("[role=dialog]")?.getClientRects().length ?? 0) > 0;
  };
  const frames = new Promise<number>((done) => {
    const count = () => {
      let frame = 0;
      const next = () => {
        frame += 1;
        if (isThere() || frame > 120) done(frame);
        else requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    };
    window.addEventListener(type, count, { once: true, capture: true });
  });
  globalThis.cardBench = { frames, paints };
}
