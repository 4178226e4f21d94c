/**
 * Takes a screenshot of every surface in every state, in light, dark and forced colours, right to
 * left, with text at 200 %, 320 px wide and in every language: `npm run screens [mode] [surface]`.
 * They are written to .artifacts/screens, to be looked at.
 */
import { mkdirSync } from "node:fs";
import preact from "@preact/preset-vite";
import { createServer } from "vite";
import { GALLERY, type GalleryState } from "../tests/ui/gallery/states.ts";
import { inMode } from "./screens/browser.ts";
import { MODES, type Mode } from "./screens/modes.ts";

const FOLDER = ".artifacts/screens";

/** Window sizes; a popup is as wide as its browser makes it. */
const SIZES: Readonly<Record<GalleryState["surface"], { width: number; height: number }>> = {
  card: { width: 560, height: 720 },
  popup: { width: 400, height: 620 },
  panel: { width: 400, height: 900 },
  options: { width: 1000, height: 900 },
  welcome: { width: 1000, height: 900 },
};

const [onlyMode, onlySurface] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: "error",
  plugins: [preact({ devToolsEnabled: false })],
  server: { port: 0, hmr: false },
  optimizeDeps: {
    include: ["preact", "preact/hooks", "preact/jsx-dev-runtime", "@preact/signals"],
  },
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
try {
  for (const mode of MODES.filter(({ name }) => !onlyMode || name === onlyMode)) {
    await shoot(mode);
  }
} finally {
  await server.close();
}

async function shoot(mode: Mode): Promise<void> {
  const folder = `${FOLDER}/${mode.name}`;
  mkdirSync(folder, { recursive: true });
  const states = GALLERY.filter(({ surface }) => !onlySurface || surface === onlySurface);
  await inMode(mode, async (context) => {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${mode.name}: ${error.message}`));
    for (const { surface, state, press } of states) {
      const { width, height } = SIZES[surface];
      await page.setViewportSize({ width: mode.narrow ? 320 : width, height });
      const query = new URLSearchParams({ surface, state, lang: mode.language });
      await page.goto(`${address}tests/ui/gallery/index.html?${query}`);
      await page.waitForSelector("html[data-ready]");
      for (const selector of press) await page.click(selector);
      const isLong = surface === "options" || surface === "welcome" || state === "ready";
      await page.screenshot({
        path: `${folder}/${surface}-${state}.png`,
        fullPage: isLong && state !== "said" && state !== "open",
      });
    }
  });
  console.log(`${mode.name}: ${states.length} screenshots in ${folder}`);
}
