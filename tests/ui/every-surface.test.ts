import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { Cleanup } from "../../src/model/ports";
import { LANGUAGES, type Language } from "../../src/model/settings";
import { cutOff } from "./gallery/cut-off";
import { show } from "./gallery/show";
import { GALLERY, type GalleryState } from "./gallery/states";

let hide: Cleanup = () => {};
afterEach(() => hide());

const WIDTHS = { card: 600, popup: 400, panel: 400, options: 1000, welcome: 1000 } as const;

/** All roots that a selector looks into: the document and the card's. */
function find(selector: string): Element {
  const card = document.querySelector("fact-annotator-card")?.shadowRoot;
  const found = card?.querySelector(selector) ?? document.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

async function open(wanted: GalleryState, language: Language, width: number): Promise<void> {
  await page.viewport(width, 800);
  hide = await show(wanted, language);
  for (const selector of wanted.press) await userEvent.click(find(selector));
}

async function violations(runOnly?: string): Promise<readonly string[]> {
  const results = await axe.run(document, {
    resultTypes: ["violations"],
    ...(runOnly ? { runOnly: { type: "rule", values: [runOnly] } } : {}),
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}

async function emulate(scheme: "light" | "dark"): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: scheme }],
  });
}

describe.each(GALLERY.map((one) => [`${one.surface} ${one.state}`, one] as const))(
  "%s",
  (_, wanted) => {
    test("has no accessibility violation", async () => {
      await open(wanted, "en", WIDTHS[wanted.surface]);
      expect(await violations()).toEqual([]);
    });

    test("has none right to left, in the dark, on a narrow screen", async () => {
      await emulate("dark");
      try {
        await open(wanted, "ar", 320);
        expect(await violations()).toEqual([]);
      } finally {
        await emulate("light");
      }
    });

    test.each(LANGUAGES)("cuts nothing off in %s, however narrow", async (language) => {
      for (const width of [WIDTHS[wanted.surface], 320]) {
        await open(wanted, language, width);
        expect(cutOff(), `${width} px`).toEqual([]);
        hide();
      }
    });
  },
);
