import { expect } from "@playwright/test";
import type { Reader, Tab } from "./reader";

/**
 * The popup about a page. It opens in a tab of its own that then goes behind the page's: what a
 * popup shows is the active tab of its window.
 */
export async function openPopup(reader: Reader, page: Tab): Promise<Tab> {
  const popup = await reader.openTab(reader.extensionUrl("popup.html"));
  await page.activate();
  return popup;
}

/** Presses the button or switch of that accessible name, once it is there. */
export async function press(surface: Tab, name: string): Promise<void> {
  const pressed = () =>
    surface.evaluate((wanted) => {
      const nameOf = (control: HTMLElement) => {
        const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
        return control.ariaLabel ?? (label ?? control).textContent ?? "";
      };
      const controls = [...document.querySelectorAll<HTMLElement>("button, input, summary")];
      const control = controls.find((candidate) => nameOf(candidate).includes(wanted));
      control?.click();
      return control !== undefined;
    }, name);
  await expect.poll(pressed, { message: `a control named ${name}` }).toBe(true);
}

/** Its text as a reader sees it. */
export function textOf(surface: Tab): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}
