import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { Cleanup } from "../../src/model/ports";
import { LANGUAGES, type Language } from "../../src/model/settings";
import { cutOff } from "./gallery/cut-off";
import { overlaps } from "./gallery/overlaps";
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

/** Rules whose outcome depends on the theme; the others are asked once for each direction. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

async function violations(rules?: readonly string[]): Promise<readonly string[]> {
  const results = await axe.run(document, {
    resultTypes: ["violations"],
    ...(rules ? { runOnly: { type: "rule", values: [...rules] } } : {}),
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}

interface Theme {
  readonly scheme: "light" | "dark";
  readonly forced: "none" | "active";
}

const LIGHT: Theme = { scheme: "light", forced: "none" };
const OTHER_THEMES = [
  ["dark", { scheme: "dark", forced: "none" }],
  ["forced colours", { scheme: "dark", forced: "active" }],
] as const satisfies readonly (readonly [string, Theme])[];

async function emulate({ scheme, forced }: Theme): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: forced },
    ],
  });
}

const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe.each(GALLERY.map((one) => [`${one.surface} ${one.state}`, one] as const))(
  "%s",
  (_, wanted) => {
    const wide = WIDTHS[wanted.surface];

    test.each([
      ["left to right", "en", wide],
      ["right to left, on a narrow screen", "ar", 320],
    ] as const)("has no accessibility violation in any theme, %s", async (_, language, width) => {
      await open(wanted, language, width);
      expect(await violations()).toEqual([]);
      try {
        for (const [name, theme] of OTHER_THEMES) {
          await emulate(theme);
          expect(await violations(COLOUR_RULES), name).toEqual([]);
        }
      } finally {
        await emulate(LIGHT);
      }
    });

    test.each(LANGUAGES)("cuts nothing off and overlaps nowhere in %s", async (language) => {
      await open(wanted, language, wide);
      for (const width of [wide, 320]) {
        await page.viewport(width, 800);
        await frames();
        expect(cutOff(), `${width} px`).toEqual([]);
        expect(overlaps(), `${width} px`).toEqual([]);
      }
    });
  },
);
