import { expect } from "@playwright/test";
import type { Reader, Tab } from "./reader";

/**
 * The popup about a page. It opens in a tab of its own that then goes behind the page's: what a
 * popup shows is the active tab of its window.
 */
export async function openPopup(reader: Reader, page: Tab): Promise<Tab> {
  const popup = await reader.openTab(reader.extensionUrl("popup.html"));
  // Until it is drawn it does not hear that another tab becomes the active one.
  await expect.poll(() => textOf(popup), { message: "a popup" }).not.toBe("");
  await page.activate();
  return popup;
}

/** Presses the button of that name, once it is there. */
export function press(surface: Tab, name: string): Promise<void> {
  return activate(surface, "button", name);
}

/** Turns the switch of that name, once it is there. */
export function flip(surface: Tab, name: string): Promise<void> {
  return activate(surface, "[role=switch]", name);
}

async function activate(surface: Tab, kind: string, name: string): Promise<void> {
  const isDone = () =>
    surface.evaluate(
      (selector, wanted) => {
        const nameOf = (control: HTMLElement) => {
          const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
          return control.ariaLabel ?? (label ?? control).textContent ?? "";
        };
        const controls = [...document.querySelectorAll<HTMLElement>(selector)];
        const control = controls.find((candidate) => nameOf(candidate).includes(wanted));
        control?.click();
        return control !== undefined;
      },
      kind,
      name,
    );
  await expect.poll(isDone, { message: `a ${kind} named ${name}` }).toBe(true);
}

/** Its text as a reader sees it. */
export function textOf(surface: Tab): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}
