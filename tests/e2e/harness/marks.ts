import { expect } from "@playwright/test";
import type { Point, Tab } from "./reader";

/** An annotation as the page shows it: its highlighted elements taken together. */
export interface Mark {
  readonly id: string;
  readonly text: string;
  readonly category: string | null;
  readonly verdict: string | null;
  readonly fact: string | null;
}

export type PageState = "scanning" | "ready" | "off" | null;

/** What is highlighted, in page order. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const byId = new Map<string, Mark>();
    for (const element of document.querySelectorAll("[data-fact-annotator]")) {
      const id = element.getAttribute("data-fact-annotator") ?? "";
      byId.set(id, {
        id,
        text: (byId.get(id)?.text ?? "") + (element.textContent ?? ""),
        category: element.getAttribute("data-category"),
        verdict: element.getAttribute("data-verdict"),
        fact: element.getAttribute("data-fact"),
      });
    }
    return [...byId.values()];
  });
}

/** The annotator's state on the page; `null` where the gate found nothing. */
export function pageState(tab: Tab): Promise<PageState> {
  return tab.evaluate(
    () => document.documentElement?.getAttribute("data-fact-annotator-state") as PageState,
  );
}

export async function waitForState(tab: Tab, state: PageState): Promise<void> {
  await expect.poll(() => pageState(tab), { message: "state of the page" }).toBe(state);
}

/** Waits until the page was read; gives what is highlighted then. */
export async function readyMarks(tab: Tab): Promise<Mark[]> {
  await waitForState(tab, "ready");
  return marks(tab);
}

/**
 * Time enough for a page to have been read, where nothing is expected to happen: the gate looks
 * at idle time, so two idle periods after the load are past it; the engine's injection is a
 * message and back.
 *
 * @param pause milliseconds after the idle periods; less where a later mark would be noticed
 */
export async function settle(tab: Tab, pause = 700): Promise<void> {
  await tab.evaluate(
    (milliseconds) =>
      new Promise<void>((done) => {
        const idle = (next: () => void) => requestIdleCallback(next, { timeout: 2_000 });
        idle(() => idle(() => setTimeout(done, milliseconds)));
      }),
    pause,
  );
}

/**
 * Scrolls an element of the page or of the card into view and gives its first box's centre.
 *
 * @throws Error where nothing matches
 */
export async function centreOf(tab: Tab, selector: string): Promise<Point> {
  const point = await tab.evaluate(async (wanted) => {
    const card = document.querySelector("fact-annotator-card");
    const element = document.querySelector(wanted) ?? card?.shadowRoot?.querySelector(wanted);
    if (!element) return null;
    const inView = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
    if (!inView(element.getBoundingClientRect())) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    const box = element.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!point) throw new Error(`Nothing on the page matches ${selector}`);
  return point;
}

export function selectorOf(mark: Mark): string {
  return `[data-fact-annotator="${escaped(mark.id)}"]`;
}

/** Ids stand in quotes: only quotes and backslashes need care. */
function escaped(id: string): string {
  return id.replace(/["\\]/g, "\\$&");
}
