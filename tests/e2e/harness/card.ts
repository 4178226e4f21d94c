import { expect } from "@playwright/test";
import { centreOf, type Mark, selectorOf } from "./marks";
import type { Tab } from "./reader";

/** The open card as a reader finds it. */
export interface CardView {
  readonly verdict: string | null;
  readonly text: string;
  /** One entry per statement, by its source. */
  readonly sources: readonly string[];
  readonly hasFocus: boolean;
  readonly box: { left: number; top: number; right: number; bottom: number };
}

/** The card of the page, or `null` where none is open. */
export function card(tab: Tab): Promise<CardView | null> {
  return tab.evaluate(() => {
    const root = document.querySelector("fact-annotator-card")?.shadowRoot;
    const dialog = root?.querySelector<HTMLElement>("[role=dialog]");
    if (!root || !dialog || dialog.getClientRects().length === 0) return null;
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const statements = [...dialog.querySelectorAll("[data-source]")];
    return {
      verdict: dialog.getAttribute("data-verdict"),
      text: dialog.innerText,
      sources: statements.map((element) => element.getAttribute("data-source") ?? ""),
      hasFocus: root.activeElement !== null,
      box: { left, top, right, bottom },
    };
  });
}

export async function waitForCard(tab: Tab): Promise<CardView> {
  await expect.poll(() => card(tab), { message: "an open card" }).not.toBeNull();
  const view = await card(tab);
  if (!view) throw new Error("The card closed by itself.");
  return view;
}

export async function waitForNoCard(tab: Tab): Promise<void> {
  await expect.poll(() => card(tab), { message: "no card" }).toBeNull();
}

/** Opens the card of a mark by a click. */
export async function openCard(tab: Tab, mark: Mark): Promise<CardView> {
  await tab.click(await centreOf(tab, selectorOf(mark)));
  return waitForCard(tab);
}
